<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Basket</source>
        <translation>数据篮(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>打开共享列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Add the series of a list shared on the server to the basket</source>
        <translation>将服务器上共享列表中的序列添加到数据篮</translation>
    </message>
    <message>
        <source>&amp;Open manifest…</source>
        <translation>打开清单(&amp;O)…</translation>
    </message>
    <message>
        <source>Add the series of a .tcia manifest, a table or a list of UIDs to the basket</source>
        <translation>将 .tcia 清单、表格或 UID 列表中的序列添加到数据篮</translation>
    </message>
    <message>
        <source>&amp;Save manifest…</source>
        <translation>保存清单(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the basket as a .tcia manifest</source>
        <translation>将数据篮保存为 .tcia 清单</translation>
    </message>
    <message>
        <source>&amp;Verify folder…</source>
        <translation>校验文件夹(&amp;V)…</translation>
    </message>
    <message>
        <source>Verify downloaded series and repair defective ones</source>
        <translation>校验已下载的序列，并修复有缺陷的序列</translation>
    </message>
    <message>
        <source>&amp;Edit servers…</source>
        <translation>编辑服务器(&amp;E)…</translation>
    </message>
    <message>
        <source>Add, change or remove servers and their API keys</source>
        <translation>添加、更改或移除服务器及其 API 密钥</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>关闭窗口并结束程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last change of filter, selection or basket</source>
        <translation>撤销对筛选、选择或数据篮的上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the last undone change again</source>
        <translation>重做上一次撤销的更改</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all series that are shown (Ctrl+A in table and tree)</source>
        <translation>选择显示的所有序列（在表格和树中按 Ctrl+A）</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>Select no series (Esc in table and tree)</source>
        <translation>不选择任何序列（在表格和树中按 Esc）</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected rows</source>
        <translation>复制所选行的标识符</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>序列(&amp;S)</translation>
    </message>
    <message>
        <source>Show one row a series</source>
        <translation>每个序列显示一行</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>树状(&amp;T)</translation>
    </message>
    <message>
        <source>Show collections, patients, studies and series</source>
        <translation>显示数据集、患者、检查和序列</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选窗格</translation>
    </message>
    <message>
        <source>Show the &amp;inspector</source>
        <translation>显示详情面板(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide what is selected</source>
        <translation>显示或隐藏所选内容的详情</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Reload the collections and all loaded content from the server</source>
        <translation>从服务器重新加载数据集列表及所有已加载的内容</translation>
    </message>
    <message>
        <source>Load every collection in turn, so that search and counts cover the whole archive</source>
        <translation>逐个加载所有数据集，使搜索和计数覆盖整个影像库</translation>
    </message>
    <message>
        <source>Filter patients, studies and series by text</source>
        <translation>按文字筛选患者、检查和序列</translation>
    </message>
    <message>
        <source>Show the patients, studies and series whose IDs are in a list, and say which are missing</source>
        <translation>显示 ID 在列表中的患者、检查和序列，并指出缺失的 ID</translation>
    </message>
    <message>
        <source>Find a command, a value to filter by or a series by typing</source>
        <translation>通过输入查找命令、筛选值或序列</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部内容</translation>
    </message>
    <message>
        <source>Expand the selected rows down to their series</source>
        <translation>将所选行逐级展开到序列</translation>
    </message>
    <message>
        <source>Show &amp;basket</source>
        <translation>显示数据篮(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the basket</source>
        <translation>转到数据篮</translation>
    </message>
    <message>
        <source>Show c&amp;hanges</source>
        <translation>显示变更(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the series that the archive added, changed or withdrew</source>
        <translation>转到影像库新增、更改或撤回的序列</translation>
    </message>
    <message>
        <source>Go to the transfers</source>
        <translation>转到传输</translation>
    </message>
    <message>
        <source>Go to the problems</source>
        <translation>转到问题</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>添加到数据篮(&amp;A)</translation>
    </message>
    <message>
        <source>Add all series of the selected rows to the basket</source>
        <translation>将所选行的全部序列添加到数据篮</translation>
    </message>
    <message>
        <source>Take the selected series out of the basket</source>
        <translation>将所选序列移出数据篮</translation>
    </message>
    <message>
        <source>&amp;Empty the basket</source>
        <translation>清空数据篮(&amp;E)</translation>
    </message>
    <message>
        <source>Remove all series from the basket</source>
        <translation>从数据篮中移除全部序列</translation>
    </message>
    <message>
        <source>&amp;New basket…</source>
        <translation>新建数据篮(&amp;N)…</translation>
    </message>
    <message>
        <source>Create another basket of this server and open it</source>
        <translation>为此服务器再创建一个数据篮并打开</translation>
    </message>
    <message>
        <source>Rena&amp;me basket…</source>
        <translation>重命名数据篮(&amp;M)…</translation>
    </message>
    <message>
        <source>Give the open basket another name</source>
        <translation>为打开的数据篮另取名称</translation>
    </message>
    <message>
        <source>D&amp;uplicate basket…</source>
        <translation>创建数据篮副本(&amp;U)…</translation>
    </message>
    <message>
        <source>Create another basket with the same series and open it</source>
        <translation>创建另一个包含相同序列的数据篮并打开</translation>
    </message>
    <message>
        <source>De&amp;lete basket…</source>
        <translation>删除数据篮(&amp;L)…</translation>
    </message>
    <message>
        <source>Delete the open basket; downloaded files stay</source>
        <translation>删除打开的数据篮；已下载的文件会保留</translation>
    </message>
    <message>
        <source>&amp;Download selection…</source>
        <translation>下载所选序列(&amp;D)…</translation>
    </message>
    <message>
        <source>Download the selected series to a folder</source>
        <translation>将所选序列下载到文件夹</translation>
    </message>
    <message>
        <source>Download &amp;basket…</source>
        <translation>下载数据篮(&amp;B)…</translation>
    </message>
    <message>
        <source>Download the basket&apos;s series to a folder</source>
        <translation>将数据篮中的序列下载到文件夹</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the selected series</source>
        <translation>打开所选序列的文件夹</translation>
    </message>
    <message>
        <source>Open folder of the &amp;selection</source>
        <translation>打开所选序列的文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the selected transfers; complete files are kept</source>
        <translation>暂停所选传输；完整的文件会保留</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>继续(&amp;E)</translation>
    </message>
    <message>
        <source>Resume the selected transfers</source>
        <translation>继续所选传输</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>暂停所有传输</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>继续所有传输</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Download the selected series sooner</source>
        <translation>提前下载所选序列</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Download the selected series later</source>
        <translation>推后下载所选序列</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>移到最前(&amp;T)</translation>
    </message>
    <message>
        <source>Download the selected series first</source>
        <translation>最先下载所选序列</translation>
    </message>
    <message>
        <source>Move to the &amp;bottom</source>
        <translation>移到最后(&amp;B)</translation>
    </message>
    <message>
        <source>Download the selected series last</source>
        <translation>最后下载所选序列</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the selected transfers</source>
        <translation>取消所选传输</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>全部取消(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel all transfers</source>
        <translation>取消所有传输</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Retry the selected transfers</source>
        <translation>重试所选传输</translation>
    </message>
    <message>
        <source>Retry all &amp;failed</source>
        <translation>重试所有失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Retry all failed transfers</source>
        <translation>重试所有失败的传输</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>清除已结束项(&amp;L)</translation>
    </message>
    <message>
        <source>Remove finished, failed and cancelled transfers from the list; files stay</source>
        <translation>从列表中移除已完成、失败和已取消的传输；文件会保留</translation>
    </message>
    <message>
        <source>&amp;About TCIA Browser</source>
        <translation>关于 TCIA Browser(&amp;A)</translation>
    </message>
    <message>
        <source>About this program and its version</source>
        <translation>关于本程序及其版本</translation>
    </message>
    <message>
        <source>&amp;Copy UIDs</source>
        <translation>复制 UID(&amp;C)</translation>
    </message>
    <message>
        <source>Find a list of I&amp;Ds…</source>
        <translation>查找一组 ID(&amp;D)…</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>显示筛选窗格(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>显示菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the menu bar; this key brings it back</source>
        <translation>显示或隐藏菜单栏；按此键可重新显示</translation>
    </message>
    <message>
        <source>Inde&amp;x the archive</source>
        <translation>为影像库建立索引(&amp;X)</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>搜索(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>将键盘焦点移到下一个窗格</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous pane</source>
        <translation>将键盘焦点移到上一个窗格</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>转到筛选窗格</translation>
    </message>
    <message>
        <source>Move the keyboard to the filters</source>
        <translation>将键盘焦点移到筛选窗格</translation>
    </message>
    <message>
        <source>Go to the series</source>
        <translation>转到序列</translation>
    </message>
    <message>
        <source>Move the keyboard to the table or tree</source>
        <translation>将键盘焦点移到表格或树</translation>
    </message>
    <message>
        <source>Go to the inspector</source>
        <translation>转到详情面板</translation>
    </message>
    <message>
        <source>Move the keyboard to what is selected</source>
        <translation>将键盘焦点移到所选内容的详情</translation>
    </message>
    <message>
        <source>Filter by the bas&amp;ket</source>
        <translation>按数据篮筛选(&amp;K)</translation>
    </message>
    <message>
        <source>Show the series of the open basket only, or all again</source>
        <translation>仅显示打开的数据篮中的序列，或重新显示全部</translation>
    </message>
    <message>
        <source>Show tr&amp;ansfers</source>
        <translation>显示传输(&amp;A)</translation>
    </message>
    <message>
        <source>Show pr&amp;oblems</source>
        <translation>显示问题(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the c&amp;itation</source>
        <translation>复制引文(&amp;I)</translation>
    </message>
    <message>
        <source>Copy how to cite the selected series, or the collection of the current row</source>
        <translation>复制所选序列或当前行所属数据集的引文</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Appearance, language, downloads, servers and keys, privacy and log</source>
        <translation>外观、语言、下载、服务器和密钥、隐私和日志</translation>
    </message>
    <message>
        <source>&amp;Recent lists</source>
        <translation>最近的列表(&amp;R)</translation>
    </message>
    <message>
        <source>Open a manifest, table or shared list again</source>
        <translation>再次打开清单、表格或共享列表</translation>
    </message>
    <message>
        <source>Add the series of another basket…</source>
        <translation>添加另一个数据篮的序列…</translation>
    </message>
    <message>
        <source>Add the series of another basket of this server to the open one</source>
        <translation>将此服务器另一个数据篮的序列添加到当前数据篮</translation>
    </message>
    <message>
        <source>Keep only those also in another basket…</source>
        <translation>仅保留另一个数据篮也有的序列…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server does not have</source>
        <translation>移除此服务器另一个数据篮没有的序列</translation>
    </message>
    <message>
        <source>Take out those in another basket…</source>
        <translation>移除另一个数据篮中的序列…</translation>
    </message>
    <message>
        <source>Remove the series that another basket of this server has, too</source>
        <translation>移除此服务器另一个数据篮也有的序列</translation>
    </message>
    <message>
        <source>Compare with another basket…</source>
        <translation>与另一个数据篮比较…</translation>
    </message>
    <message>
        <source>Count the series that only one basket or both have</source>
        <translation>统计仅一个或两个数据篮都有的序列</translation>
    </message>
    <message>
        <source>Remove the rows that are marked in the list of the basket</source>
        <translation>移除数据篮列表中标记的行</translation>
    </message>
    <message>
        <source>&amp;Take selection out of basket</source>
        <translation>将所选移出数据篮(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List the keys of this window</source>
        <translation>列出此窗口的按键</translation>
    </message>
    <message>
        <source>&amp;Remove marked rows</source>
        <translation>移除标记的行(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xport a table…</source>
        <translation>导出表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the selected series, or all that are shown, as CSV, JSON and other tables</source>
        <translation>将所选序列或所有显示的序列写为 CSV、JSON 等表格</translation>
    </message>
    <message>
        <source>Copy as a ta&amp;ble</source>
        <translation>复制为表格(&amp;B)</translation>
    </message>
    <message>
        <source>Copy the selected series, or all that are shown, for the cells of a spreadsheet</source>
        <translation>复制所选序列或所有显示的序列，以便粘贴到电子表格的单元格中</translation>
    </message>
    <message>
        <source>E&amp;xport basket as a table…</source>
        <translation>将数据篮导出为表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the basket as CSV, JSON and other tables</source>
        <translation>将数据篮写为 CSV、JSON 等表格</translation>
    </message>
    <message>
        <source>Split by &amp;patient…</source>
        <translation>按患者划分(&amp;P)…</translation>
    </message>
    <message>
        <source>Share the basket&apos;s patients out to sets for training, validation and test</source>
        <translation>将数据篮中的患者分配到训练集、验证集和测试集</translation>
    </message>
    <message>
        <source>Open the do&amp;wnload folder</source>
        <translation>打开下载文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>Open the folder that downloads go to</source>
        <translation>打开保存下载内容的文件夹</translation>
    </message>
    <message>
        <source>Set the speed that all downloads share</source>
        <translation>设置所有下载共用的速度</translation>
    </message>
    <message>
        <source>L&amp;imit download speed…</source>
        <translation>限制下载速度(&amp;I)…</translation>
    </message>
    <message>
        <source>A&amp;dopt folder…</source>
        <translation>纳入文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Show the series that other programs have put into a folder as on disk</source>
        <translation>将其他程序放入文件夹的序列显示为已在本地</translation>
    </message>
    <message>
        <source>Add the series it re&amp;fers to</source>
        <translation>添加其引用的序列(&amp;F)</translation>
    </message>
    <message>
        <source>Add the series that the selected SEG and RTSTRUCT on disk were made from</source>
        <translation>添加所选且已在本地的 SEG 和 RTSTRUCT 所依据的序列</translation>
    </message>
    <message>
        <source>&amp;Keep by rules…</source>
        <translation>按规则保留(&amp;K)…</translation>
    </message>
    <message>
        <source>Take series out by modalities of the patient, latest study or number of images</source>
        <translation>按患者的模态、最近一次检查或图像数移出序列</translation>
    </message>
    <message>
        <source>Con&amp;vert or send the selection…</source>
        <translation>转换或发送所选序列(&amp;V)…</translation>
    </message>
    <message>
        <source>Convert the selected series on disk to NIfTI, send them or run a program for each</source>
        <translation>将所选且已在本地的序列转换为 NIfTI、发送，或对每个序列运行程序</translation>
    </message>
    <message>
        <source>Fetc&amp;h failed from IDC…</source>
        <translation>从 IDC 获取失败项(&amp;H)…</translation>
    </message>
    <message>
        <source>Fetch failed series from the Imaging Data Commons, after they were compared</source>
        <translation>比较之后，从 Imaging Data Commons 获取失败的序列</translation>
    </message>
</context>
<context>
    <name>Adoption</name>
    <message>
        <source>Can be adopted</source>
        <translation>可纳入</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>图像不同</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Cannot be adopted</source>
        <translation>无法纳入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the archive&apos;s images are there</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>BodyParts</name>
    <message>
        <source>head and neck</source>
        <translation>头颈部</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>胸部</translation>
    </message>
    <message>
        <source>lung</source>
        <translation>肺</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>盆腔</translation>
    </message>
    <message>
        <source>abdomen and pelvis</source>
        <translation>腹盆部</translation>
    </message>
    <message>
        <source>chest, abdomen and pelvis</source>
        <translation>胸腹盆部</translation>
    </message>
    <message>
        <source>whole body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>脑</translation>
    </message>
    <message>
        <source>head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>颈部</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>乳腺</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>心脏</translation>
    </message>
    <message>
        <source>liver</source>
        <translation>肝脏</translation>
    </message>
    <message>
        <source>kidney</source>
        <translation>肾脏</translation>
    </message>
    <message>
        <source>prostate</source>
        <translation>前列腺</translation>
    </message>
    <message>
        <source>pancreas</source>
        <translation>胰腺</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>结肠</translation>
    </message>
    <message>
        <source>bladder</source>
        <translation>膀胱</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>膝部</translation>
    </message>
</context>
<context>
    <name>CatalogColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>检查部位</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>扫描协议</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>序列编号</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>In basket</source>
        <translation>在数据篮中</translation>
    </message>
    <message>
        <source>On disk: all series shown</source>
        <translation>已在本地：显示的全部序列</translation>
    </message>
    <message>
        <source>In basket: all series shown</source>
        <translation>在数据篮中：显示的全部序列</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>(no patient ID)</source>
        <translation>（无患者 ID）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>(no description)</source>
        <translation>（无描述）</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>检查描述</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>序列 UID</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln on disk</source>
        <translation>
            <numerusform>%1/%Ln 个已在本地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln in basket</source>
        <translation>
            <numerusform>%1/%Ln 个在数据篮中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On disk: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>已在本地：显示的 %Ln 个序列中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In basket: %1 of the %Ln series shown</source>
        <translation>
            <numerusform>在数据篮中：显示的 %Ln 个序列中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 名患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln 次检查</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much is in a collection or patient: %1 patients or studies, %2 series.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>部分选中</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选中</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln series so far</source>
        <translation>
            <numerusform>正在加载… 已有 %Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing …</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Waiting to be fetched</source>
        <translation>等待下载</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Download failed</source>
        <translation>下载失败</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Partly on disk: files are missing</source>
        <translation>部分在本地：缺少文件</translation>
    </message>
    <message>
        <source>Damaged on disk: download it again</source>
        <translation>本地文件已损坏：请重新下载</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>ChangesColumns</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>差异项</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>序列 UID</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>复制为 BibTeX(&amp;B)</translation>
    </message>
    <message>
        <source>Copy as &amp;RIS</source>
        <translation>复制为 RIS(&amp;R)</translation>
    </message>
    <message>
        <source>Copy a sentence for &amp;Methods</source>
        <translation>复制用于“方法”部分的语句(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as CSL-&amp;JSON</source>
        <translation>复制为 CSL-JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>What changed since that content was stored cannot be known.</source>
        <translation>无法得知该内容存储以来有哪些变更。</translation>
    </message>
    <message>
        <source>Nothing is stored of the collection %1.</source>
        <translation>未存储数据集 %1 的任何内容。</translation>
    </message>
    <message>
        <source>No changes have been recorded.</source>
        <translation>没有变更记录。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The download continues.</source>
        <translation>下载继续。</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: no download into this folder is unfinished.</source>
        <translation>没有待下载的内容：此文件夹没有未完成的下载。</translation>
    </message>
    <message>
        <source>This folder has no record of what was requested, so it is unknown whether anything is missing. To check its content: `tcia verify %1`.</source>
        <translation>此文件夹没有下载请求的记录，因此无法得知是否有缺失。要校验其内容，请运行：`tcia verify %1`。</translation>
    </message>
    <message>
        <source>Nothing was selected, and no download into this folder is unfinished. Name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>未选择任何内容，且此文件夹没有未完成的下载。请指定 --series、--manifest、--shared-list，或 --collection 等筛选条件。</translation>
    </message>
    <message>
        <source>--drop takes only --to: it discards all pending requests of the folder.</source>
        <translation>--drop 只接受 --to：它会放弃该文件夹的所有未完成请求。</translation>
    </message>
    <message>
        <source>No download into this folder is unfinished.</source>
        <translation>此文件夹没有未完成的下载。</translation>
    </message>
    <message>
        <source>%1 pending series were dropped from this folder. Downloaded files stay.</source>
        <translation>已从此文件夹放弃 %1 个待下载的序列。已下载的文件会保留。</translation>
    </message>
    <message>
        <source>No series of the archive passes the filters.</source>
        <translation>影像库中没有符合筛选条件的序列。</translation>
    </message>
    <message>
        <source>what was selected</source>
        <translation>所选内容</translation>
    </message>
    <message numerus="yes">
        <source>%n series were verified without MD5 sums. %1</source>
        <translation>
            <numerusform>%n 个序列未使用 MD5 校验和进行校验。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Collections known</source>
        <translation>已知的数据集</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The local catalogue cannot be read. %1</source>
        <extracomment>%1 says where the damaged file is now</extracomment>
        <translation>无法读取本地目录库。%1</translation>
    </message>
    <message>
        <source>The history of changes cannot be read. %1</source>
        <translation>无法读取变更历史。%1</translation>
    </message>
    <message>
        <source>Nothing of this archive is stored yet; run `tcia index`.</source>
        <translation>尚未存储此影像库的任何内容；请运行 `tcia index`。</translation>
    </message>
    <message>
        <source>%1; run `tcia index` for the rest.</source>
        <extracomment>%1 is &quot;37 of 152 collections fetched so far&quot;</extracomment>
        <translation>%1；其余部分请运行 `tcia index` 获取。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is not an endpoint; valid are %2.</source>
        <translation>“%1”不是端点；有效的端点为 %2。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The queue of an earlier version for this folder cannot be read. %1</source>
        <translation>无法读取此文件夹在早期版本中的队列。%1</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>需要重新下载的已完成序列：%1。</translation>
    </message>
    <message>
        <source>Completed series that are incomplete now: %1. `tcia verify --repair` fetches them.</source>
        <translation>曾经完成而现在不完整的序列：%1。`tcia verify --repair` 可下载它们。</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>%1: rows without a %2 were skipped: %3</source>
        <extracomment>%1 a file, %2 the heading of a column</extracomment>
        <translation>%1：已跳过没有 %2 的行：%3</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>It has more than %1 entries, the limit for one list. Split it.</source>
        <translation>超过 %1 个条目，这是单个列表的上限。请拆分列表。</translation>
    </message>
    <message>
        <source>It has no IDs of patients, studies or series.</source>
        <translation>没有患者、检查或序列的 ID。</translation>
    </message>
    <message>
        <source>No searched series has --%1 “%2”. The closest existing values: %3.</source>
        <translation>搜索的序列中没有 --%1 “%2”。最接近的现有值：%3。</translation>
    </message>
    <message>
        <source>Collection %1: %2</source>
        <extracomment>%1 a collection</extracomment>
        <translation>数据集 %1：%2</translation>
    </message>
    <message>
        <source>Not found in the stored collections: %1</source>
        <translation>在已存储的数据集中未找到：%1</translation>
    </message>
    <message>
        <source>No series passes the filter.</source>
        <translation>没有符合筛选条件的序列。</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>筛选项</translation>
    </message>
    <message>
        <source>Facet</source>
        <translation>筛选项</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>（未提供）</translation>
    </message>
    <message>
        <source>Reading %1, which is no regular file: this waits until another program has written it.</source>
        <translation>正在读取 %1，它不是普通文件：将一直等待到其他程序写完为止。</translation>
    </message>
    <message>
        <source>%1: lines without a series UID were skipped: %2 (“%3”)</source>
        <translation>%1：已跳过没有序列 UID 的行：%2（“%3”）</translation>
    </message>
    <message>
        <source>%1 was made for %2; its series are looked up on %3.</source>
        <translation>%1 是为 %2 制作的；将在 %3 上查找其中的序列。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>--server</source>
        <translation>--server</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>接口版本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Demonstration archive</source>
        <translation>演示影像库</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Verified series</source>
        <translation>校验的序列</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>序列 UID</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The series were downloaded from %1. Name the server to query: --server or --url.</source>
        <translation>这些序列是从 %1 下载的。请指定要查询的服务器：--server 或 --url。</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>“%1”不是 %2 之一</translation>
    </message>
    <message>
        <source>local status (on disk, in basket) is known only to the window</source>
        <translation>本地状态（已在本地、在数据篮中）只有窗口程序知道</translation>
    </message>
    <message>
        <source>“%1” is not one of patient, study</source>
        <translation>“%1”不是 patient、study 之一</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2024-03-31</source>
        <translation>“%1”不是 2024-03-31 这样的日期</translation>
    </message>
    <message>
        <source>“%1” is not one of auto, bar, lines, json, none</source>
        <translation>“%1”不是 auto、bar、lines、json、none 之一</translation>
    </message>
    <message>
        <source>“%1” is not a series UID: digits and dots</source>
        <translation>“%1”不是序列 UID：应由数字和点组成</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3</source>
        <translation>“%1”不是 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>“%1” is not a rate such as 500k or 20M (bytes per second)</source>
        <translation>“%1”不是 500k 或 20M 这样的速度（字节/秒）</translation>
    </message>
    <message>
        <source>“%1” is not one of crc, md5</source>
        <translation>“%1”不是 crc、md5 之一</translation>
    </message>
    <message>
        <source>“%1” is not a port: 0 (any that is free) to 65535</source>
        <translation>“%1”不是端口：应为 0（任意空闲端口）到 65535</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>“%1” is not a command</source>
        <translation>“%1”不是命令</translation>
    </message>
    <message>
        <source>tcia: %1
Try “%2 --help”.
</source>
        <translation>tcia：%1
请尝试“%2 --help”。
</translation>
    </message>
    <message>
        <source>%1 (it is spelled --licence)</source>
        <translation>%1（应拼写为 --licence）</translation>
    </message>
    <message>
        <source>--server and --url exclude each other</source>
        <translation>--server 和 --url 不能同时使用</translation>
    </message>
    <message>
        <source>--dialect needs --url or --server demo</source>
        <translation>--dialect 需要 --url 或 --server demo</translation>
    </message>
    <message>
        <source>--raw needs --format json, csv, xml or html: the formats of a server</source>
        <translation>--raw 需要 --format json、csv、xml 或 html，即服务器提供的格式</translation>
    </message>
    <message>
        <source>--raw is only for commands that send one query, not for %1</source>
        <translation>--raw 仅用于只发送一个查询的命令，不能用于 %1</translation>
    </message>
    <message>
        <source>--together needs --modality: those that the patient or study must have</source>
        <translation>--together 需要 --modality：患者或检查必须具有的模态</translation>
    </message>
    <message>
        <source>standard input can be read only once</source>
        <translation>标准输入只能读取一次</translation>
    </message>
    <message>
        <source>tcia: %1
Try “tcia --help”.
</source>
        <translation>tcia：%1
请尝试“tcia --help”。
</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 will be retried in %2. %3</source>
        <translation>%1 将在 %2后重试。%3</translation>
    </message>
    <message>
        <source>%1 will be retried at %2. %3</source>
        <translation>%1 将于 %2 重试。%3</translation>
    </message>
    <message>
        <source>tcia: collection %1 failed: %2</source>
        <translation>tcia：数据集 %1 失败：%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>tcia: series %1 failed: %2</source>
        <translation>tcia：序列 %1 失败：%2</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>tcia: series %1 is complete. %2</source>
        <translation>tcia：序列 %1 已完整。%2</translation>
    </message>
    <message>
        <source>Downloaded series</source>
        <translation>下载的序列</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校验依据</translation>
    </message>
    <message>
        <source>Series to fetch</source>
        <translation>待下载的序列</translation>
    </message>
    <message>
        <source>tcia: %1</source>
        <translation>tcia：%1</translation>
    </message>
    <message>
        <source>The folder names this server, but it is not one of yours: the API key is not sent to it. Name the server with --url or --server, or omit --api-key-file.</source>
        <translation>文件夹中记录了此服务器，但它不在您的服务器列表中：API 密钥未发送给它。请用 --url 或 --server 指定服务器，或去掉 --api-key-file。</translation>
    </message>
    <message>
        <source>The API key is sent to %1 over http, unencrypted.</source>
        <translation>API 密钥以未加密的 http 发送到 %1。</translation>
    </message>
    <message>
        <source>There is no server of this name; see “tcia servers”.</source>
        <translation>没有此名称的服务器；请参阅“tcia servers”。</translation>
    </message>
    <message>
        <source>The keyring did not answer; continuing without an API key.</source>
        <translation>密钥环没有响应；将不使用 API 密钥继续。</translation>
    </message>
    <message>
        <source>The key in TCIA_API_KEY is sent to %1.</source>
        <translation>TCIA_API_KEY 中的密钥已发送到 %1。</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>大于上限 %1。</translation>
    </message>
    <message>
        <source>Nothing was fetched. It would be %1, %2, %3.</source>
        <comment>%1 series, %2 images, %3 their size</comment>
        <translation>未下载任何内容。将下载：%1，%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %n of them is unknown.</source>
        <translation>
            <numerusform>其中 %n 个的大小未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are pending; `tcia download --to %1` resumes them.</source>
        <translation>
            <numerusform>%n 个序列待下载；`tcia download --to %1` 可继续下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series of an earlier download into this folder are still pending; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>此前下载到此文件夹的任务中还有 %n 个序列待下载；`tcia download --to %1` 可下载它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n collections of the archive are covered.</source>
        <translation>
            <numerusform>已覆盖影像库的全部 %n 个数据集。</numerusform>
        </translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>DICOM 标签</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message numerus="yes">
        <source>%n series of the earlier download could not be read and are skipped.</source>
        <translation>
            <numerusform>先前下载任务中有 %n 个序列无法读取，已跳过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not downloaded: %n rows of what was selected here (%1) do not say which series they are of. Select it again once they do, or discard them with `tcia download --to %2 --drop`.</source>
        <translation>
            <numerusform>未下载：此处所选内容（%1）中有 %n 行未说明属于哪个序列。待其提供后请重新选择，或用 `tcia download --to %2 --drop` 放弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some requests of this folder cannot be read: at least %n series are lost. Request them again, or discard them with `tcia download --to %1 --drop`.</source>
        <translation>
            <numerusform>此文件夹的部分请求无法读取：至少丢失 %n 个序列。请重新请求，或用 `tcia download --to %1 --drop` 放弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %Ln series.</source>
        <translation>
            <numerusform>正在查找 %Ln 个序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series could not be resolved.</source>
        <translation>
            <numerusform>还有 %Ln 个序列无法解析。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is whole: %2</source>
        <translation>%1 完整：%2</translation>
    </message>
    <message>
        <source>%1 is short: %2</source>
        <translation>%1 不完整：%2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 is unknown: %2</source>
        <translation>%1 未知：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>有 %n 行记录无法读取；相应的序列未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series are whole.</source>
        <translation>
            <numerusform>%1/%n 个序列完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are still queued for this folder; `tcia download --to %1` fetches them.</source>
        <translation>
            <numerusform>此文件夹仍有 %n 个序列在排队；`tcia download --to %1` 可下载它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series.</source>
        <translation>
            <numerusform>服务器未就 %n 个序列作出应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections</source>
        <translation>
            <numerusform>%1/%n 个数据集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n series</source>
        <translation>
            <numerusform>%1/%n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a download</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a download: its series is there already</comment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a download</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a download, by Ctrl+C; may be continued</comment>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n images, %2</source>
        <comment>%1 is: [1/3] done and a UID, %2 a size</comment>
        <translation>
            <numerusform>%1：%n 幅图像，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect, such as nbia-v4</source>
        <translation>--url 需要 --dialect，例如 nbia-v4</translation>
    </message>
    <message>
        <source>--bucket needs --dialect s3</source>
        <translation>--bucket 需要 --dialect s3</translation>
    </message>
    <message>
        <source>--dialect s3 needs --bucket: the buckets to look into</source>
        <translation>--dialect s3 需要 --bucket：要读取的存储桶</translation>
    </message>
    <message>
        <source>“%1” is not one of api-key, basic, bearer</source>
        <translation>“%1”不是 api-key、basic、bearer 之一</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits</source>
        <translation>“%1”不是 SHA-256 指纹（64 位十六进制数）</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n of these series with the same number of images and the same size.</source>
        <translation>
            <numerusform>%1 有其中 %n 个序列，图像数和大小都相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be compared: their number of images or size is not stored. They are fetched as %1 has them.</source>
        <translation>
            <numerusform>%n 个序列无法比较：未保存其图像数或大小。将按 %1 所有的内容获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, it differs there: %1 (%2; there %3)</source>
        <translation>已略过，那里的内容不同：%1（%2；那里为 %3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more series differ there and are left out.</source>
        <translation>
            <numerusform>另有 %Ln 个序列在那里内容不同，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not have %n of these series (“%2”).</source>
        <translation>
            <numerusform>%1 没有其中 %n 个序列（“%2”）。</numerusform>
        </translation>
    </message>
    <message>
        <source>--from reads the index of the Imaging Data Commons: add --server idc.</source>
        <translation>--from 读取 Imaging Data Commons 的索引：请加上 --server idc。</translation>
    </message>
    <message>
        <source>Index of version %1: %2 in %3.</source>
        <comment>version, series, collections</comment>
        <translation>索引版本 %1：%2，共 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln 个数据集</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the collections are not known (%1); they are called as in the index.</source>
        <translation>数据集的名称未知（%1）；按索引中的写法命名。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>列表中有 %n 行指的是单个文件；将按其整个序列处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series could not be looked up there: %1</source>
        <translation>
            <numerusform>有 %n 个序列无法在那里查找：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The record knows only the address of this server. Name it: --server or --url.</source>
        <translation>记录中只有此服务器的网址。请指定服务器：--server 或 --url。</translation>
    </message>
    <message>
        <source>The record does not say where this series is from. Name the server: --server or --url.</source>
        <translation>记录中没有说明此序列的来源。请指定服务器：--server 或 --url。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Of unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>商业用途</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>许可协议网址</translation>
    </message>
    <message>
        <source>Name either a record or a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>请指定一个记录或文件夹，或者指定序列：--series、--manifest、--shared-list，或 --collection 等筛选条件。</translation>
    </message>
    <message>
        <source>There are no series to cite.</source>
        <translation>没有可引用的序列。</translation>
    </message>
    <message numerus="yes">
        <source>%n series were compared with %1. New: %2, changed: %3, withdrawn: %4.</source>
        <translation>
            <numerusform>已将 %n 个序列与 %1 比较。新增：%2，已更改：%3，已撤回：%4。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sizes of %n series were not compared: this server is asked for each of them singly.</source>
        <translation>
            <numerusform>未比较 %n 个序列的大小：此服务器只能逐个查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record of provenance was not written. %1</source>
        <translation>未写入溯源记录。%1</translation>
    </message>
    <message>
        <source>All is as it was recorded.</source>
        <translation>一切与记录相符。</translation>
    </message>
    <message>
        <source>Its licence forbids commercial use: %1 (%2)</source>
        <translation>许可协议禁止商业用途：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series forbid commercial use.</source>
        <translation>
            <numerusform>另有 %Ln 个序列的许可协议禁止商业用途。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether the licences of %n series permit commercial use is not known: read them first.</source>
        <translation>
            <numerusform>不清楚 %n 个序列的许可协议是否允许商业用途：请先阅读。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are fetched although their licences forbid commercial use.</source>
        <translation>
            <numerusform>尽管许可协议禁止商业用途，仍将下载 %n 个序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series are left out for their licences; --despite-licence fetches them.</source>
        <translation>
            <numerusform>因许可协议略过 %n 个序列；使用 --despite-licence 可下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name either a folder, or series: --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>请指定一个文件夹，或者指定序列：--series、--manifest、--shared-list，或 --collection 等筛选条件。</translation>
    </message>
    <message>
        <source>“%1” is not one of text, bibtex, ris, csl-json, methods, licences</source>
        <translation>“%1”不是 text、bibtex、ris、csl-json、methods、licences 之一</translation>
    </message>
    <message>
        <source>“%1” is not one of commercial, non-commercial</source>
        <translation>“%1”不是 commercial、non-commercial 之一</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>子集</translation>
    </message>
    <message numerus="yes">
        <source>%n patients stay together in one set with others that have the same ID in another collection, or share a study with them.</source>
        <translation>
            <numerusform>%n 名患者与在其他数据集中 ID 相同或属于同一检查的患者保留在同一子集中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>子集 %1 为空：患者太少。</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n 个序列没有患者 ID，不属于任何子集。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are not in the folder any more; they are left out.</source>
        <translation>
            <numerusform>%n 个有记录的序列已不在文件夹中，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --least-images: %n series.</source>
        <translation>
            <numerusform>因 --least-images 略过：%n 个序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %n series have an unknown number of images.</source>
        <translation>
            <numerusform>其中 %n 个序列的图像数未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series.</source>
        <translation>
            <numerusform>因 --latest-study 略过：%n 个序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series of studies without a date.</source>
        <translation>
            <numerusform>因 --latest-study 略过：检查没有日期的 %n 个序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --needs: %n patients.</source>
        <translation>
            <numerusform>因 --needs 略过：%n 名患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are left out.</source>
        <translation>
            <numerusform>%n 个序列没有患者 ID，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --series or --manifest.</source>
        <translation>未选择任何内容：请指定 DIR、--series 或 --manifest。</translation>
    </message>
    <message>
        <source>--shares and --folds exclude each other</source>
        <translation>--shares 与 --folds 不能同时使用</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1” is not one of collection, modality, manufacturer, sex, age, each once</source>
        <translation>“%1”不是 collection、modality、manufacturer、sex、age 之一（每个只能用一次）</translation>
    </message>
    <message>
        <source>“%1” is not one of table, json, jsonl, csv, tsv, xml, html</source>
        <translation>“%1”不是 table、json、jsonl、csv、tsv、xml、html 之一</translation>
    </message>
    <message>
        <source>“%1” is not a list of different columns with commas</source>
        <translation>“%1”不是以逗号分隔的不同列的列表</translation>
    </message>
    <message>
        <source>--raw and --columns exclude each other</source>
        <translation>--raw 与 --columns 不能同时使用</translation>
    </message>
    <message>
        <source>DICOM attributes</source>
        <translation>DICOM 属性</translation>
    </message>
    <message>
        <source>Image UID</source>
        <translation>图像 UID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n more files cannot be read.</source>
        <translation>
            <numerusform>另有 %n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not DICOM; they are left out.</source>
        <translation>
            <numerusform>%n 个文件不是 DICOM，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>此文件夹中没有 DICOM 文件。</translation>
    </message>
    <message>
        <source>“%1” is not one of series, image</source>
        <translation>“%1”不是 series、image 之一</translation>
    </message>
    <message>
        <source>No patient of the selection is in this part.</source>
        <translation>所选内容中没有属于此部分的患者。</translation>
    </message>
    <message>
        <source>Parts that are not here: %1.</source>
        <translation>此处缺少的部分：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a part such as 3/8</source>
        <translation>“%1”不是 3/8 这样的部分</translation>
    </message>
    <message>
        <source>Stopped before all series were looked up: there is no plan, and nothing was fetched.</source>
        <translation>在查完所有序列之前已停止：没有计划，也没有获取任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Looking up the series at %Ln places.</source>
        <translation>
            <numerusform>正在查询 %Ln 个位置的序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln places were looked up.</source>
        <translation>
            <numerusform>已查询 %1 个，共 %Ln 个位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server knows no series at %n places:</source>
        <translation>
            <numerusform>服务器在 %n 个位置没有已知的序列：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1（服务器没有此名称的存储桶）</translation>
    </message>
    <message>
        <source>%1 changed on the server: %2</source>
        <translation>%1 在服务器上已更改：%2</translation>
    </message>
    <message numerus="yes">
        <source>Asking again in %n seconds.</source>
        <translation>
            <numerusform>%n 秒后再次查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no series to compare.</source>
        <translation>记录中没有可比较的序列。</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no study UID: whether they share a study with another patient ID is unknown.</source>
        <translation>
            <numerusform>%n 个序列没有检查 UID：不知道它们是否与另一个患者 ID 属于同一检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out by --latest-study: %n series without a study UID.</source>
        <translation>
            <numerusform>被 --latest-study 排除：%n 个没有检查 UID 的序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether any of the %n series without an answer is in this part is not known: run it again.</source>
        <translation>
            <numerusform>不知道未得到答复的 %n 个序列是否属于此部分：请重新运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The licences of %n series could not be asked for; they are left out.</source>
        <translation>
            <numerusform>无法查询 %n 个序列的许可协议；已将其排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series or rows of what was selected for %1 could not be found. Select the same again to fetch them.</source>
        <translation>
            <numerusform>为 %1 选择的内容中有 %n 个序列或行无法找到。请再次选择相同内容以获取它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests of %1 cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>%1 的 %n 个请求无法读取；其序列未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys are given with --api-key-file or TCIA_API_KEY, names and passwords with --auth.</source>
        <translation>密钥用 --api-key-file 或 TCIA_API_KEY 提供，用户名和密码用 --auth 提供。</translation>
    </message>
    <message>
        <source>--shard excludes --after and --metadata-csv: run `tcia stages` or `tcia record --metadata-csv` when all parts are done.</source>
        <translation>--shard 与 --after、--metadata-csv 互斥：请在所有部分完成后运行 `tcia stages` 或 `tcia record --metadata-csv`。</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 failed for %2: %3 (log: %4)</source>
        <translation>%1 对 %2 失败：%3（日志：%4）</translation>
    </message>
    <message>
        <source>Stages: %1 done, %2 failed, %3 waiting.</source>
        <translation>阶段：%1 个完成，%2 个失败，%3 个等待。</translation>
    </message>
    <message>
        <source>%1 is not in this folder.</source>
        <translation>%1 不在此文件夹中。</translation>
    </message>
    <message numerus="yes">
        <source>%n stages of series were cancelled.</source>
        <translation>
            <numerusform>已取消 %n 个序列阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key need --tls-authorities</source>
        <translation>--tls-certificate 和 --tls-key 需要 --tls-authorities</translation>
    </message>
    <message>
        <source>--tls-certificate and --tls-key go together</source>
        <translation>--tls-certificate 和 --tls-key 必须同时使用</translation>
    </message>
    <message>
        <source>“%1” is not an AE title</source>
        <translation>“%1”不是 AE 标题</translation>
    </message>
    <message>
        <source>Adopted series</source>
        <translation>已收录的序列</translation>
    </message>
    <message>
        <source>%1 was not adopted: %2</source>
        <translation>%1 未收录：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n series were adopted, %2 were recorded before.</source>
        <translation>
            <numerusform>%n 个序列中收录了 %1 个，%2 个先前已有记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n series now.</source>
        <translation>
            <numerusform>%1 现有 %n 个序列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets</source>
        <translation>购物篮</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Nothing was selected: name --series, --manifest, --shared-list, or a filter such as --collection.</source>
        <translation>未选择任何内容：请指定 --series、--manifest、--shared-list 或 --collection 之类的筛选条件。</translation>
    </message>
    <message>
        <source>Name two baskets or more, and the new one with --into.</source>
        <translation>请指定两个或更多购物篮，并用 --into 指定新的购物篮。</translation>
    </message>
    <message>
        <source>Its series are of %1. Name that server with --server or --url.</source>
        <translation>其中的序列来自 %1。请用 --server 或 --url 指定该服务器。</translation>
    </message>
    <message>
        <source>`tcia basket %1` takes %2.</source>
        <translation>`tcia basket %1` 需要%2。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>不带名称</translation>
    </message>
    <message>
        <source>one name</source>
        <translation>一个名称</translation>
    </message>
    <message>
        <source>two names or more</source>
        <translation>两个或更多名称</translation>
    </message>
    <message>
        <source>Nothing is left to fetch: all of these series are there.</source>
        <translation>没有需要获取的内容：这些序列都已存在。</translation>
    </message>
    <message>
        <source>This server has no basket of this name; see `tcia basket list`.</source>
        <translation>此服务器没有该名称的购物篮；请参阅 `tcia basket list`。</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>不是普通文件。</translation>
    </message>
    <message>
        <source>%1 was stored unchecked: no %2 with its SHA-256 sum lies beside it.</source>
        <translation>%1 未经校验即已保存：旁边没有包含其 SHA-256 校验和的文件 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n series of earlier downloads wait for stages. `tcia stages %1` lists them; `tcia stages %1 --after … --retry` runs those that you name.</source>
        <translation>
            <numerusform>此前下载的 %n 个序列在等待阶段。`tcia stages %1` 列出这些阶段；`tcia stages %1 --after … --retry` 运行您指定的阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same command again runs those that wait.</source>
        <translation>再次运行同一命令，即可执行等待中的阶段。</translation>
    </message>
    <message>
        <source>`tcia stages %1 --after … --retry` runs those again that failed or were cancelled.</source>
        <translation>`tcia stages %1 --after … --retry` 可重新运行失败或已取消的阶段。</translation>
    </message>
    <message>
        <source>--cancel excludes --after and --retry</source>
        <translation>--cancel 与 --after、--retry 互斥</translation>
    </message>
    <message>
        <source>--retry needs --after: a folder does not say what is run. `tcia stages %1` lists what waits or has failed.</source>
        <translation>--retry 需要 --after：文件夹不能决定运行什么。`tcia stages %1` 列出等待或失败的阶段。</translation>
    </message>
    <message>
        <source>Series in %1 are not at their places yet; `tcia download --to %2` moves them.</source>
        <translation>%1 中的序列尚未就位；`tcia download --to %2` 会将其移动到位。</translation>
    </message>
    <message>
        <source>%1 waits: %2 It is tried again until it works.</source>
        <translation>%1 正在等待：%2将重试直到成功。</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits: %2 It is tried again, for %n minutes at least.</source>
        <translation>
            <numerusform>%1 正在等待：%2将重试至少 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was ever requested into this folder.</source>
        <translation>从未请求过向此文件夹下载任何内容。</translation>
    </message>
    <message>
        <source>The format cannot be told from the name “%1”: it does not end in .csv, .tsv, .json, .jsonl, .xml or .html. Name it with --format.</source>
        <translation>无法从名称“%1”判断格式：它不以 .csv、.tsv、.json、.jsonl、.xml 或 .html 结尾。请用 --format 指定。</translation>
    </message>
    <message>
        <source>--queue needs DIR, whose queue it is.</source>
        <translation>--queue 需要 DIR，即该队列所属的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was selected: name DIR, --basket, --series, --manifest, --shared-list or a filter such as --collection.</source>
        <translation>未选择任何内容：请指定 DIR、--basket、--series、--manifest、--shared-list 或 --collection 等筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln series to %1.</source>
        <translation>
            <numerusform>已将 %Ln 个序列写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cited as the archive has it, without authors and year: %1. %2</source>
        <translation>按影像库中的信息引用，不含作者和年份：%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>So are %n others, which were not asked about.</source>
        <translation>
            <numerusform>另有 %n 个也是如此，未作查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an https address, nor one of this machine</source>
        <translation>“%1”既不是 https 地址，也不是本机地址</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places of the list were not looked up: run the same command again.</source>
        <translation>
            <numerusform>列表中有 %Ln 个位置未查找：请再次运行同一命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no segmentation or structure set in %1.</source>
        <translation>%1 中没有分割或结构集。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them name no series.</source>
        <translation>
            <numerusform>其中 %n 个未指明任何序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a file again that another row names.</source>
        <translation>
            <numerusform>%n 行重复指定了其他行已指定的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Single files</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>File %1 of %2: %3, %4</source>
        <extracomment>%1 and %2 numbers, %3 the name of a file, %4 its size</extracomment>
        <translation>文件 %1/%2：%3，%4</translation>
    </message>
    <message>
        <source>Single files: %1 fetched (%2), %3 there before, %4 failed. They are in %5.</source>
        <translation>单个文件：已获取 %1 个（%2），原已存在 %3 个，失败 %4 个。位于 %5。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n files no sum is known to compare them with.</source>
        <translation>
            <numerusform>有 %n 个文件没有可供比对的校验和。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing; the same command fetches only those.</source>
        <translation>
            <numerusform>缺少 %n 个文件；再次运行同一命令只获取这些文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --shard: they belong to no patient.</source>
        <translation>
            <numerusform>使用 --shard 时不获取 %n 个单个文件：它们不属于任何患者。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files are not fetched with --purpose: their licences are not known.</source>
        <translation>
            <numerusform>使用 --purpose 时不获取 %n 个单个文件：其许可证未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single files would be fetched; their sizes are not known.</source>
        <translation>
            <numerusform>将获取 %n 个单个文件；其大小未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not a series: %2</source>
        <translation>%1：不是序列：%2</translation>
    </message>
    <message>
        <source>%1 is done for %2, but: %3</source>
        <translation>%1 对 %2 已完成，但：%3</translation>
    </message>
    <message numerus="yes">
        <source>Of %n series, attributes were not compared, because the server does not give them or has its own words for them: %1.</source>
        <translation>
            <numerusform>%n 个序列的部分属性未比较，因为服务器不提供这些属性或使用自己的写法：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say which server its series are of. Name it with --server or --url.</source>
        <translation>其中未说明序列来自哪个服务器。请用 --server 或 --url 指定。</translation>
    </message>
    <message>
        <source>--purpose goes with a selection of series. What a folder still waits for was chosen before, for the purpose that was stated then: resume it without --purpose.</source>
        <translation>--purpose 须与所选序列一起使用。文件夹仍在等待的内容此前已按当时声明的用途选定：请不带 --purpose 继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n series were there already and were not read again: `tcia verify %1` does that. Nothing else differs from what was recorded.</source>
        <translation>
            <numerusform>%n 个序列原已存在，未重新读取：`tcia verify %1` 可进行读取。其余与记录相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list gives %1 the licence “%2”, the archive “%3”: the stricter one holds.</source>
        <translation>列表给出的 %1 的许可协议为“%2”，影像库为“%3”：以较严格者为准。</translation>
    </message>
    <message numerus="yes">
        <source>The licences of %Ln more series differ from those that the list gives them.</source>
        <translation>
            <numerusform>另有 %Ln 个序列的许可协议与列表给出的不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series were requested and are not there yet; they are left out.</source>
        <translation>
            <numerusform>%n 个序列已请求但尚未下载，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders hold no series that a record names.</source>
        <translation>
            <numerusform>%n 个文件夹中没有记录所列的序列。</numerusform>
        </translation>
    </message>
    <message>
        <source>--after and --metadata-csv are for series; the lists name single files only.</source>
        <translation>--after 和 --metadata-csv 用于序列；列表中只有单个文件。</translation>
    </message>
</context>
<context>
    <name>CommandKeywords</name>
    <message>
        <source>preferences options configuration language theme</source>
        <translation>首选项 选项 配置 语言 主题</translation>
    </message>
    <message>
        <source>API key password account login archive</source>
        <translation>API 密钥 密码 账户 登录 影像库</translation>
    </message>
    <message>
        <source>open a folder, check disk, local files</source>
        <translation>打开文件夹 检查 磁盘 本地文件</translation>
    </message>
    <message>
        <source>open a folder, import from disk, local files</source>
        <translation>打开文件夹 从磁盘导入 本地文件</translation>
    </message>
    <message>
        <source>disk, file manager</source>
        <translation>磁盘 文件管理器</translation>
    </message>
    <message>
        <source>NIfTI, PACS, DICOM, program</source>
        <translation>NIfTI PACS DICOM 程序</translation>
    </message>
    <message>
        <source>cite, reference, DOI</source>
        <translation>引用 参考文献 DOI</translation>
    </message>
    <message>
        <source>bandwidth, rate</source>
        <translation>带宽 速率</translation>
    </message>
    <message>
        <source>exit, close</source>
        <translation>关闭 结束</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group of filters, %2 one of its values</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>chosen; remove it from the filter</source>
        <translation>已选；从筛选中移除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>on</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>System appearance: as the desktop</source>
        <translation>系统外观：跟随桌面</translation>
    </message>
    <message>
        <source>theme, colours, mode</source>
        <translation>主题 颜色 模式</translation>
    </message>
    <message>
        <source>Peek at the selected series</source>
        <translation>预览选定的序列</translation>
    </message>
    <message>
        <source>select one series</source>
        <translation>请选定一个序列</translation>
    </message>
    <message>
        <source>it is on disk</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>a few of its images, before a download</source>
        <translation>下载前查看其中几幅图像</translation>
    </message>
    <message>
        <source>preview, look, images</source>
        <translation>查看 图像</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message numerus="yes">
        <source>%1 of %Ln collections fetched so far</source>
        <translation>
            <numerusform>目前已获取 %1/%Ln 个数据集</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CriterionWords</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>two values of a filter: &quot;CT or PT&quot;</extracomment>
        <translation>%1 或 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln 个 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>the basket</source>
        <translation>数据篮</translation>
    </message>
</context>
<context>
    <name>DerivedText</name>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>semi-automatic</source>
        <translation>半自动</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1 of %2, not complete.</source>
        <translation>%2 的%1，未完成。</translation>
    </message>
    <message>
        <source>%1 of %2, complete and verified.</source>
        <translation>%2 的%1，已完成并已核实。</translation>
    </message>
    <message>
        <source>%1 of %2, complete, not verified.</source>
        <translation>%2 的%1，已完成，未核实。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分割区域</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>来源序列</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>绘制于</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contours</source>
        <translation>
            <numerusform>%Ln 条轮廓线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln 个切片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ml</source>
        <extracomment>millilitres</extracomment>
        <translation>%1 ml</translation>
    </message>
    <message>
        <source>images</source>
        <translation>幅图像</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlines drawn on the %1 of %2</source>
        <translation>
            <numerusform>在 %2 的 %1 上绘制的 %Ln 个轮廓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segments on the %1 of %2</source>
        <translation>
            <numerusform>%2 的 %1 上的 %Ln 个分割区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln 个点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialects</name>
    <message>
        <source>TCIA programmatic interface, version 2 to 4</source>
        <translation>TCIA 编程接口，第 2 至 4 版</translation>
    </message>
    <message>
        <source>NBIA, version 1</source>
        <translation>NBIA，第 1 版</translation>
    </message>
    <message>
        <source>NBIA, version 4</source>
        <translation>NBIA，第 4 版</translation>
    </message>
    <message>
        <source>Imaging Data Commons, version 3</source>
        <translation>Imaging Data Commons，第 3 版</translation>
    </message>
    <message>
        <source>Buckets with S3&apos;s interface</source>
        <translation>具有 S3 接口的存储桶</translation>
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
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>The server cannot be reached: %1</source>
        <translation>无法连接服务器：%1</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation>请检查网络和服务器地址，然后重试。</translation>
    </message>
    <message>
        <source>The server did not answer in time: %1</source>
        <translation>服务器未及时响应：%1</translation>
    </message>
    <message>
        <source>Try again later; a narrower query may help.</source>
        <translation>请稍后重试；缩小查询范围可能会有帮助。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid: %1</source>
        <translation>服务器的证书无效：%1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date and your network&apos;s proxy with your administrator.</source>
        <translation>未发送任何内容。请检查此计算机的日期，并与管理员一起检查网络代理。</translation>
    </message>
    <message>
        <source>The server does not provide this: %1</source>
        <translation>服务器不提供此内容：%1</translation>
    </message>
    <message>
        <source>The data may be restricted, withdrawn, or on another server (NLST has its own).</source>
        <translation>数据可能受限访问、已撤回，或位于其他服务器（NLST 有专用服务器）。</translation>
    </message>
    <message>
        <source>Not found on the server: %1</source>
        <translation>服务器上未找到：%1</translation>
    </message>
    <message>
        <source>Check the spelling, including upper and lower case, and the selected server.</source>
        <translation>请检查拼写（包括大小写）以及所选服务器。</translation>
    </message>
    <message>
        <source>The server did not understand the request: %1</source>
        <translation>服务器无法理解请求：%1</translation>
    </message>
    <message>
        <source>Check the requested values and the server&apos;s dialect.</source>
        <translation>请检查请求的值和服务器的接口版本。</translation>
    </message>
    <message>
        <source>The server is busy: %1</source>
        <translation>服务器繁忙：%1</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>服务器出错：%1</translation>
    </message>
    <message>
        <source>Try again later; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>请稍后重试；如果问题持续存在，请联系影像库的支持团队。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>无法读取服务器的应答：%1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, check the server&apos;s dialect.</source>
        <translation>请重试；如果问题持续存在，请检查服务器的接口版本。</translation>
    </message>
    <message>
        <source>The download is broken: %1</source>
        <translation>下载的内容已损坏：%1</translation>
    </message>
    <message>
        <source>Download the series again; if the problem persists, contact the archive&apos;s help desk.</source>
        <translation>请重新下载该序列；如果问题持续存在，请联系影像库的支持团队。</translation>
    </message>
    <message>
        <source>The download ended too early: %1</source>
        <translation>下载提前结束：%1</translation>
    </message>
    <message>
        <source>The download is incomplete: %1</source>
        <translation>下载不完整：%1</translation>
    </message>
    <message>
        <source>A file or folder cannot be used: %1</source>
        <translation>无法使用文件或文件夹：%1</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable, or choose another.</source>
        <translation>请检查该文件夹是否存在且可写，或另选一个。</translation>
    </message>
    <message>
        <source>The disk is full: %1</source>
        <translation>磁盘已满：%1</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then retry.</source>
        <translation>请释放一些空间或另选磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The program&apos;s own data cannot be used: %1</source>
        <translation>无法使用程序自身的数据：%1</translation>
    </message>
    <message>
        <source>The program continues without it; check the disk, or close other windows that use it.</source>
        <translation>程序将不使用该数据继续运行；请检查磁盘，或关闭正在使用它的其他窗口。</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>无法执行此操作：%1</translation>
    </message>
    <message>
        <source>The download was interrupted (crash, kill or power loss) before all data reached the disk: %1</source>
        <translation>所有数据写入磁盘之前，下载已中断（崩溃、被强制终止或断电）：%1</translation>
    </message>
    <message>
        <source>There is not enough memory: %1</source>
        <translation>内存不足：%1</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The program failed unexpectedly: %1</source>
        <translation>程序意外出错：%1</translation>
    </message>
    <message>
        <source>Try again; if the problem persists, report it with this message.</source>
        <translation>请重试；如果问题持续存在，请附上此消息进行报告。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>makes a sentence of words without a full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>服务器返回：“%1”</translation>
    </message>
    <message>
        <source>The server did not accept the key, or the name and password: %1</source>
        <translation>服务器不接受密钥或用户名和密码：%1</translation>
    </message>
    <message>
        <source>No longer on the server: %1</source>
        <translation>服务器上已不存在：%1</translation>
    </message>
    <message>
        <source>The server had it and has removed it; ask the archive&apos;s help desk why.</source>
        <translation>服务器曾有此内容，现已移除；原因请咨询影像库的支持团队。</translation>
    </message>
    <message>
        <source>The server refers to another address: %1</source>
        <translation>服务器指向另一个地址：%1</translation>
    </message>
    <message>
        <source>Check the server&apos;s address (window: Edit servers; command line: --url).</source>
        <translation>请检查服务器地址（窗口：编辑服务器；命令行：--url）。</translation>
    </message>
    <message>
        <source>The data were changed on the server: %1</source>
        <translation>服务器上的数据已更改：%1</translation>
    </message>
    <message>
        <source>Download the series again: it is listed anew.</source>
        <translation>请重新下载该序列：将重新列出其内容。</translation>
    </message>
    <message>
        <source>Enter the key, or the name and password, that this server wants.</source>
        <translation>请输入此服务器要求的密钥，或用户名和密码。</translation>
    </message>
</context>
<context>
    <name>FacetBars</name>
    <message>
        <source>Modality, series</source>
        <translation>模态，序列数</translation>
    </message>
    <message>
        <source>Manufacturer, series</source>
        <translation>制造商，序列数</translation>
    </message>
    <message>
        <source>Licence, series</source>
        <translation>许可协议，序列数</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>检查部位</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>检查年份</translation>
    </message>
    <message>
        <source>Patient sex</source>
        <translation>患者性别</translation>
    </message>
    <message>
        <source>Patient age</source>
        <translation>患者年龄</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Images in series</source>
        <translation>序列的图像数</translation>
    </message>
    <message>
        <source>Size of series</source>
        <translation>序列的大小</translation>
    </message>
    <message>
        <source>On disk or in basket</source>
        <translation>已在本地或在数据篮中</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Find a collection</source>
        <translation>查找数据集</translation>
    </message>
    <message>
        <source>Find a modality</source>
        <translation>查找模态</translation>
    </message>
    <message>
        <source>Find a body part</source>
        <translation>查找检查部位</translation>
    </message>
    <message>
        <source>Find a manufacturer</source>
        <translation>查找制造商</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>查找型号</translation>
    </message>
    <message>
        <source>Find a licence</source>
        <translation>查找许可协议</translation>
    </message>
</context>
<context>
    <name>FailureCauses</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>the server cannot be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器未及时响应</translation>
    </message>
    <message>
        <source>the server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid</source>
        <translation>服务器的证书无效</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid.</source>
        <translation>服务器的证书无效。</translation>
    </message>
    <message>
        <source>The API key is not accepted for this collection</source>
        <translation>此数据集不接受该 API 密钥</translation>
    </message>
    <message>
        <source>the API key is not accepted for this collection.</source>
        <translation>此数据集不接受该 API 密钥。</translation>
    </message>
    <message>
        <source>The server does not provide these series</source>
        <translation>服务器不提供这些序列</translation>
    </message>
    <message>
        <source>the server does not provide these series.</source>
        <translation>服务器不提供这些序列。</translation>
    </message>
    <message>
        <source>The server does not have these series</source>
        <translation>服务器没有这些序列</translation>
    </message>
    <message>
        <source>the server does not have these series.</source>
        <translation>服务器没有这些序列。</translation>
    </message>
    <message>
        <source>The server did not understand the request</source>
        <translation>服务器无法理解请求</translation>
    </message>
    <message>
        <source>the server did not understand the request.</source>
        <translation>服务器无法理解请求。</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>the server is busy.</source>
        <translation>服务器繁忙。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>the server failed.</source>
        <translation>服务器出错。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <translation>无法读取服务器的应答</translation>
    </message>
    <message>
        <source>the server&apos;s answer cannot be read.</source>
        <translation>无法读取服务器的应答。</translation>
    </message>
    <message>
        <source>What the archive sent is broken</source>
        <translation>影像库发送的内容已损坏</translation>
    </message>
    <message>
        <source>what the archive sent is broken. Nothing of them is kept under a final name.</source>
        <translation>影像库发送的内容已损坏。这些序列均未以正式名称保存。</translation>
    </message>
    <message>
        <source>The download ended too early</source>
        <translation>下载提前结束</translation>
    </message>
    <message>
        <source>the download ended too early. Nothing of them is kept under a final name.</source>
        <translation>下载提前结束。这些序列均未以正式名称保存。</translation>
    </message>
    <message>
        <source>The archive sent fewer images than it promised</source>
        <translation>影像库发送的图像少于其承诺的数量</translation>
    </message>
    <message>
        <source>the archive sent fewer images than it promised. Nothing of them is kept under a final name.</source>
        <translation>影像库发送的图像少于其承诺的数量。这些序列均未以正式名称保存。</translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <translation>无法使用该文件夹</translation>
    </message>
    <message>
        <source>the folder cannot be used.</source>
        <translation>无法使用该文件夹。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>无法执行此操作</translation>
    </message>
    <message>
        <source>this cannot be done.</source>
        <translation>无法执行此操作。</translation>
    </message>
    <message>
        <source>The download was interrupted before all data reached the disk</source>
        <translation>所有数据写入磁盘之前，下载已中断</translation>
    </message>
    <message>
        <source>the download was interrupted before all data reached the disk.</source>
        <translation>所有数据写入磁盘之前，下载已中断。</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>there is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The program failed unexpectedly</source>
        <translation>程序意外出错</translation>
    </message>
    <message>
        <source>the program failed unexpectedly.</source>
        <translation>程序意外出错。</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>重试 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <extracomment>%1 the name of a server, %2 an HTTP status</extracomment>
        <translation>%1 的应答为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times each.</source>
        <translation>
            <numerusform>每个已尝试 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them is kept under a final name.</source>
        <translation>这些序列均未以正式名称保存。</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Enter a key that may read it, then try again.</source>
        <translation>请输入有权读取它的密钥，然后重试。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Patient ID</source>
        <translation>患者 ID</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translation>患者姓名</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>族群</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>物种</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>体模</translation>
    </message>
    <message>
        <source>Species code</source>
        <translation>物种代码</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>检查 UID</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Study description</source>
        <translation>检查描述</translation>
    </message>
    <message>
        <source>Admitting diagnoses</source>
        <translation>入院诊断</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>检查 ID</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Days from event</source>
        <translation>距事件天数</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>序列 UID</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>检查部位</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>扫描协议</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Series date</source>
        <translation>序列日期</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>序列编号</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Licence address</source>
        <translation>许可协议网址</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>数据说明</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Third-party analysis</source>
        <translation>第三方分析</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可见性</translation>
    </message>
    <message>
        <source>Release status</source>
        <translation>发布状态</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>存储位置</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>The lists of studies and patients are missing.</source>
        <translation>检查列表和患者列表缺失。</translation>
    </message>
    <message>
        <source>The list of studies is missing.</source>
        <translation>检查列表缺失。</translation>
    </message>
    <message>
        <source>The list of patients is missing.</source>
        <translation>患者列表缺失。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>With --collection, --modality or --body-part only values that occur there.
Values are matched as the archive spells them: CHEST is not Chest.</source>
        <translation>使用 --collection、--modality 或 --body-part 时，只列出其中出现的值。
值按影像库的拼写匹配：CHEST 不同于 Chest。</translation>
    </message>
    <message>
        <source>the collections of the archive</source>
        <translation>影像库的数据集</translation>
    </message>
    <message>
        <source>the modalities that occur</source>
        <translation>出现的模态</translation>
    </message>
    <message>
        <source>the body parts that occur</source>
        <translation>出现的检查部位</translation>
    </message>
    <message>
        <source>the manufacturers that occur</source>
        <translation>出现的制造商</translation>
    </message>
    <message>
        <source>the patients, of a collection or of all</source>
        <translation>患者，属于某个数据集或全部</translation>
    </message>
    <message>
        <source>the studies that pass the filters</source>
        <translation>符合筛选条件的检查</translation>
    </message>
    <message>
        <source>the series that pass the filters</source>
        <translation>符合筛选条件的序列</translation>
    </message>
    <message>
        <source>All filters must match. Without any, every series of the archive: expect a
long answer. Filters that the server does not support are applied here.</source>
        <translation>须符合所有筛选条件。不指定任何条件时为影像库的全部序列：应答会很长。服务器不支
持的筛选条件在本地应用。</translation>
    </message>
    <message>
        <source>bytes and number of images of a series</source>
        <translation>序列的字节数和图像数</translation>
    </message>
    <message>
        <source>With several series, one row each, its UID first.</source>
        <translation>有多个序列时每个一行，UID 在前。</translation>
    </message>
    <message>
        <source>the server&apos;s description of an endpoint</source>
        <translation>服务器对端点的描述</translation>
    </message>
    <message>
        <source>Prints the server&apos;s JSON object; for servers that do not describe themselves,
this program&apos;s own description.</source>
        <translation>输出服务器的 JSON 对象；服务器不描述自身时，输出本程序自带的描述。</translation>
    </message>
    <message>
        <source>the series of a shared list, by its name</source>
        <translation>共享列表中的序列，按列表名称</translation>
    </message>
    <message>
        <source>search the stored content of an archive</source>
        <translation>搜索影像库已存储的内容</translation>
    </message>
    <message>
        <source>Searches the content stored by `tcia index` and the window, without a
network; a collection named by --collection that is not stored yet is fetched
first. Standard error says what is covered. All options must match; of several
values of one option, any.

Values are those listed by `tcia facets`; unknown ones are reported. Exit
status 0 also if nothing was found; 1 if an --id or a named collection is
unknown.</source>
        <translation>搜索由 `tcia index` 和窗口存储的内容，不使用网络；--collection 指定的数据集若
尚未存储，则先行获取。标准错误会说明覆盖范围。须符合所有选项；同一选项有多个值
时，符合任意一个即可。

可用的值由 `tcia facets` 列出；未知的值会被报告。即使未找到任何内容，退出状态
也为 0；如果 --id 或指定的数据集未知，则为 1。</translation>
    </message>
    <message>
        <source>the existing values, with the number of series of each</source>
        <translation>现有的值，以及每个值的序列数</translation>
    </message>
    <message>
        <source>Takes the filters of `tcia search`; a facet&apos;s own values are counted as if none
of them were selected. Standard error says what the counts cover.</source>
        <translation>接受与 `tcia search` 相同的筛选条件；统计某一筛选项自身的值时，视为未选择其中
任何值。标准错误会说明计数的覆盖范围。</translation>
    </message>
    <message>
        <source>store the archive&apos;s content, for search and facets</source>
        <translation>存储影像库的内容，供 search 和 facets 使用</translation>
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
        <translation>将所有数据集逐个获取到与窗口共用的存储中。跳过最近 24 小时内获取过的数据集，因
此中断后可从断点继续。暂时性故障会以递增的间隔重试。

数据集表格输出到标准输出；哪些失败及其原因输出到标准错误。如果某个数据集的序列
已获取，但其检查列表或患者列表未获取，则该数据集不完整；它可以搜索，并会再次获
取。对已知内容的空应答，在得到确认之前不会视为撤回。如果服务器完全没有应答，退
出状态为 3。

--progress json 向标准错误输出，每行一个对象：
  done       collection, series, totals
  retry      collection, message, inSeconds：失败，将重试
  hold       message, inSeconds：请求已暂停及其原因
  failed     collection, message, kind, transient（重试可能有用）, totals
  finished   exitStatus, totals：最后一行
  note       message：提示信息
  error      message：无法开始的原因
totals 包含 collections、done、failed、series 和 secondsLeft（如可估算）。</translation>
    </message>
    <message>
        <source>new, changed and withdrawn series of the archive</source>
        <translation>影像库中新增、已更改和已撤回的序列</translation>
    </message>
    <message>
        <source>Lists, the latest first, how the series of stored collections changed each
time they were fetched again, here or in the window. Exit status 1 if
nothing is stored of a named collection, or of any.</source>
        <translation>列出在此处或窗口中每次重新获取时，已存储数据集的序列有哪些变更，最近的在前。如
果指定的数据集未存储，或没有存储任何数据集，退出状态为 1。</translation>
    </message>
    <message>
        <source>download series into a folder, complete and verified</source>
        <translation>将序列下载到文件夹，确保完整并经过校验</translation>
    </message>
    <message>
        <source>check a folder of downloaded series</source>
        <translation>校验已下载序列的文件夹</translation>
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
        <translation>将 DIR 下的文件与其下载记录进行比较，记录可由本程序（tcia-series.jsonl：每个文
件的存在、大小、CRC 和 MD5）或由 NBIA Data Retriever 及其后继 TCIA Data
Retriever（metadata.csv：图像数和大小）写入；然后将每个文件作为 DICOM 打开，检
查其是否属于所在序列。记录可以在 DIR 中，或在其下不超过两级的文件夹中；不跟随
DIR 下的任何链接。每个序列为完整、不完整（缺少文件）或已损坏；没有记录的图像为
未知。

修复时，新序列完整后才会替换该序列的文件夹。含有其他文件的文件夹不会改动，并会
报告。无法识别所属序列的已损坏图像会移至 DIR/.tcia-partial/lost。--retries 和
--wait-for-room 对 --repair 的作用与对 `tcia download` 相同。

如果全部完整（请求了修复时指修复之后），退出状态为 0；如果服务器对某些序列没有
应答，则为 3；其他情况为 1。</translation>
    </message>
    <message>
        <source>serve the embedded demonstration archive</source>
        <translation>提供内置的演示影像库</translation>
    </message>
    <message>
        <source>Serves on 127.0.0.1 in all three dialects until interrupted; exit status 0
then. The guide&apos;s (legacy) paths require the API key demo.</source>
        <translation>在 127.0.0.1 上以全部三种接口版本提供服务，直到被中断；此时退出状态为 0。指南
（legacy）中的路径需要 API 密钥 demo。</translation>
    </message>
    <message>
        <source>the configured servers</source>
        <translation>已配置的服务器</translation>
    </message>
    <message>
        <source>The first column is what --server takes.</source>
        <translation>第一列即 --server 可接受的值。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>OPTIONS OF ALL COMMANDS</source>
        <translation>所有命令的通用选项</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>tcia [OPTION]… COMMAND [OPTION]…
tcia COMMAND --help</source>
        <translation>tcia [选项]… 命令 [选项]…
tcia 命令 --help</translation>
    </message>
    <message>
        <source>tcia [OPTION]… %1</source>
        <translation>tcia [选项]… %1</translation>
    </message>
    <message>
        <source>this page, or with a command the command&apos;s</source>
        <translation>显示本页；与命令一起使用时显示该命令的帮助</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>显示程序版本</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>something was not done; standard error says what and why</source>
        <translation>有未完成的部分；标准错误会说明内容和原因</translation>
    </message>
    <message>
        <source>the command line was wrong</source>
        <translation>命令行有误</translation>
    </message>
    <message>
        <source>the server or the network failed; for a download: its queries,
or all its series</source>
        <translation>服务器或网络出错；对于下载：指其查询或全部序列出错</translation>
    </message>
    <message>
        <source>interrupted (Ctrl+C); no incomplete series were left</source>
        <translation>已中断（Ctrl+C）；未留下不完整的序列</translation>
    </message>
    <message>
        <source>the API key, if --api-key-file is not given. Without either
the key comes from the desktop&apos;s keyring. With a --url of an
unknown server, standard error says to which host it is sent</source>
        <translation>API 密钥，未给出 --api-key-file 时使用。两者都没有时，使用桌
面密钥环中的密钥。如果 --url 指定的服务器未知，标准错误会说
明密钥发送到哪台主机</translation>
    </message>
    <message>
        <source>the proxy, unless the system names one</source>
        <translation>代理，系统未指定代理时使用</translation>
    </message>
    <message>
        <source>the servers added in the window&apos;s Edit servers</source>
        <translation>在窗口的“编辑服务器”中添加的服务器</translation>
    </message>
    <message>
        <source>the content of archives stored by `tcia index` and the window</source>
        <translation>由 `tcia index` 和窗口存储的影像库内容</translation>
    </message>
    <message>
        <source>the history of changes, as listed by `tcia changes`</source>
        <translation>变更历史，由 `tcia changes` 列出</translation>
    </message>
    <message>
        <source>what was downloaded into DIR, for `tcia verify`</source>
        <translation>下载到 DIR 的内容，供 `tcia verify` 使用</translation>
    </message>
    <message>
        <source>the same, written by NBIA or TCIA Data Retriever</source>
        <translation>同上，由 NBIA Data Retriever 或 TCIA Data Retriever 写入</translation>
    </message>
    <message>
        <source>find and fetch images of The Cancer Imaging Archive</source>
        <translation>查找和下载 The Cancer Imaging Archive 的图像</translation>
    </message>
    <message>
        <source>Data goes to standard output, progress and messages to standard error.
Global options may be before or after the command.</source>
        <translation>数据输出到标准输出，进度和消息输出到标准错误。全局选项可放在命令之前或之后。</translation>
    </message>
    <message>
        <source>the server to query, by its key or its name in `tcia servers`;
default: tcia</source>
        <translation>要查询的服务器，用 `tcia servers` 中的键或名称指定；默认：
tcia</translation>
    </message>
    <message>
        <source>a server that is not in the list: the common part of its
addresses including the version; needs --dialect</source>
        <translation>不在列表中的服务器：其地址的公共部分，包括版本；需要
--dialect</translation>
    </message>
    <message>
        <source>the file whose first line is the API key</source>
        <translation>第一行为 API 密钥的文件</translation>
    </message>
    <message>
        <source>send the API key as a URL parameter instead of a header, for
servers that read it only there</source>
        <translation>将 API 密钥作为 URL 参数而非标头发送，用于只从 URL 读取密钥
的服务器</translation>
    </message>
    <message>
        <source>send the API key also over http to another machine, readable
by others on the network; refused without this option</source>
        <translation>允许通过 http 将 API 密钥发送到其他计算机，网络上的其他人可
读取；没有此选项则拒绝发送</translation>
    </message>
    <message>
        <source>the server&apos;s own answer, byte for byte, in --format json (the
default then), csv, xml or html</source>
        <translation>服务器的原始应答，逐字节保留，采用 --format json（此时为默
认）、csv、xml 或 html</translation>
    </message>
    <message>
        <source>in csv and tsv: cells unchanged. By default control characters
are written as \x1b and the like, and in csv a cell that a
spreadsheet would run (starting with = + - @, a tab or a line
end; not a number) gets an apostrophe in front. `tcia` undoes
both when it reads its own tables</source>
        <translation>用于 csv 和 tsv：单元格不作更改。默认情况下，控制字符写为
\x1b 等形式；csv 中会被电子表格当作公式执行的单元格（以 = +
- @、制表符或换行开头；数字除外）前会加上撇号。`tcia` 读取自
己的表格时会还原这两种更改</translation>
    </message>
    <message>
        <source>auto (a bar on a terminal, lines elsewhere), bar, lines, json
(one object per line) or none</source>
        <translation>auto（终端上为进度条，其他情况为逐行输出）、bar、lines、json
（每行一个对象）或 none</translation>
    </message>
    <message>
        <source>no progress; errors are still printed</source>
        <translation>不显示进度；仍会输出错误</translation>
    </message>
    <message>
        <source>of this collection</source>
        <translation>属于此数据集</translation>
    </message>
    <message>
        <source>of this patient ID</source>
        <translation>属于此患者 ID</translation>
    </message>
    <message>
        <source>of this study</source>
        <translation>属于此检查</translation>
    </message>
    <message>
        <source>of this modality: CT, MR, PT …</source>
        <translation>属于此模态：CT、MR、PT …</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it: CHEST</source>
        <translation>属于此检查部位，按影像库的拼写：CHEST</translation>
    </message>
    <message>
        <source>made by this manufacturer&apos;s machines</source>
        <translation>由此制造商的设备生成</translation>
    </message>
    <message>
        <source>this series; may be repeated; - reads UIDs, a table with a
SeriesInstanceUID column or a manifest from standard input, of at
most 128 MB and 1,000,000 series</source>
        <translation>此序列；可重复使用；- 表示从标准输入读取 UID、含
SeriesInstanceUID 列的表格或清单，最多 128 MB 和 1,000,000
个序列</translation>
    </message>
    <message>
        <source>fetch this series; may be repeated; - reads UIDs, a table with
a SeriesInstanceUID column or a manifest from standard input, of
at most 128 MB and 1,000,000 series</source>
        <translation>下载此序列；可重复使用；- 表示从标准输入读取 UID、含
SeriesInstanceUID 列的表格或清单，最多 128 MB 和 1,000,000
个序列</translation>
    </message>
    <message>
        <source>fetch the series of the shared list of that name</source>
        <translation>下载此名称的共享列表中的序列</translation>
    </message>
    <message>
        <source>the folder in which the series&apos; folders are created</source>
        <translation>用于创建各序列文件夹的文件夹</translation>
    </message>
    <message>
        <source>maximum number of concurrent series, 1 to 8; fewer if more bring
no benefit or the server refuses them, up to half as many more
while some are very slow; default: 8</source>
        <translation>同时下载的序列数上限，1 到 8；如果增加数量没有好处或服务器拒
绝，则减少；如果有些非常慢，最多增加一半；默认：8</translation>
    </message>
    <message>
        <source>how often transient failures are retried, with increasing
delays: 0 to 20, or forever; default: 3. A failing server is
probed four times as often, by default for at least ten minutes</source>
        <translation>暂时性故障的重试次数，间隔递增：0 到 20，或 forever；默认：
3。对持续出错的服务器，试探次数为四倍，默认至少持续十分钟</translation>
    </message>
    <message>
        <source>total bytes per second, such as 500k or 20M; default: no limit</source>
        <translation>每秒总字节数，如 500k 或 20M；默认：不限制</translation>
    </message>
    <message>
        <source>how long to wait for free space when the disk is nearly full;
default: 60</source>
        <translation>磁盘将满时等待可用空间的时间；默认：60</translation>
    </message>
    <message>
        <source>the folder of a series below DIR: classic (the default: Collection/
Patient/Study/Series), descriptive, flat, or a template such as
{Collection}/{PatientID}/{SeriesInstanceUID}</source>
        <translation>序列在 DIR 下的文件夹：classic（默认：
Collection/Patient/Study/Series）、descriptive、flat，或模
板，如 {Collection}/{PatientID}/{SeriesInstanceUID}</translation>
    </message>
    <message>
        <source>crc: the sums of every ZIP; md5: also the server&apos;s own sums,
and no series without them. Default: the strongest that the
server provides. Number of images and sizes are always checked</source>
        <translation>crc：校验每个 ZIP 中的校验和；md5：还校验服务器自身的校验
和，没有校验和的序列不下载。默认：服务器提供的最强方式。图像
数和大小始终检查</translation>
    </message>
    <message>
        <source>list what would be fetched; fetch nothing, create no folder</source>
        <translation>列出将要下载的内容；不下载，也不创建文件夹</translation>
    </message>
    <message>
        <source>fetch nothing; discard the pending requests of DIR. Downloaded
files stay</source>
        <translation>不下载；放弃 DIR 的未完成请求。已下载的文件会保留</translation>
    </message>
    <message>
        <source>do not check that every file opens as DICOM of its series</source>
        <translation>不检查每个文件能否作为所属序列的 DICOM 打开</translation>
    </message>
    <message>
        <source>also query the server for the current state of each series:
changed or withdrawn; without --server or --url, the server
they came from</source>
        <translation>同时向服务器查询每个序列的当前状态：已更改或已撤回；未给出
--server 或 --url 时，查询序列的来源服务器</translation>
    </message>
    <message>
        <source>the port to serve on; 0 takes any that is free; default: 17310</source>
        <translation>提供服务的端口；0 表示任意空闲端口；默认：17310</translation>
    </message>
    <message>
        <source>write the address (http://127.0.0.1:N) into FILE once serving</source>
        <translation>开始服务后将地址（http://127.0.0.1:N）写入 FILE</translation>
    </message>
    <message>
        <source>of this collection; may be repeated; default: all</source>
        <translation>属于此数据集；可重复使用；默认：全部</translation>
    </message>
    <message>
        <source>with all of these words in names, UIDs or descriptions</source>
        <translation>名称、UID 或描述中含有所有这些词</translation>
    </message>
    <message>
        <source>of this patient ID, study UID or series UID; may be repeated;
- reads them, or a table with a PatientID, StudyInstanceUID or
SeriesInstanceUID column, from standard input: at most 128 MB and
1,000,000 of them</source>
        <translation>属于此患者 ID、检查 UID 或序列 UID；可重复使用；- 表示从标准
输入读取它们，或读取含 PatientID、StudyInstanceUID 或
SeriesInstanceUID 列的表格：最多 128 MB 和 1,000,000 个</translation>
    </message>
    <message>
        <source>of this modality; may be repeated, as all down to --size: any of</source>
        <translation>属于此模态；与直到 --size 的各选项一样可重复使用：符合任意一
个即可</translation>
    </message>
    <message>
        <source>of this body part, as the archive spells it</source>
        <translation>属于此检查部位，按影像库的拼写</translation>
    </message>
    <message>
        <source>made by this model of machine</source>
        <translation>由此型号的设备生成</translation>
    </message>
    <message>
        <source>of a study of this year</source>
        <translation>属于此年份的检查</translation>
    </message>
    <message>
        <source>of patients of this sex: F, M, O</source>
        <translation>属于此性别的患者：F、M、O</translation>
    </message>
    <message>
        <source>of patients of this age: 0-9, 10-19 … 80-89, 90+</source>
        <translation>属于此年龄段的患者：0-9、10-19 … 80-89、90+</translation>
    </message>
    <message>
        <source>under this licence</source>
        <translation>采用此许可协议</translation>
    </message>
    <message>
        <source>with this many images: 0, 1, 2-9 … 500-999, 1000+</source>
        <translation>具有此数量的图像：0、1、2-9 … 500-999、1000+</translation>
    </message>
    <message>
        <source>of this size: &apos;0-1 MB&apos;, &apos;1-10 MB&apos; … &apos;1+ GB&apos;</source>
        <translation>属于此大小：&apos;0-1 MB&apos;、&apos;1-10 MB&apos; … &apos;1+ GB&apos;</translation>
    </message>
    <message>
        <source>only of a patient or study (patient, study) that has all the
modalities given</source>
        <translation>仅限具有所有给定模态的患者或检查（patient、study）</translation>
    </message>
    <message>
        <source>treat values that differ only in case or blanks as equal</source>
        <translation>将仅大小写或空格不同的值视为相同</translation>
    </message>
    <message>
        <source>a filter as the window copies it, such as modality=CT&amp;year=2004;
an empty value (body-part=) is: not given</source>
        <translation>从窗口复制的筛选，如 modality=CT&amp;year=2004；空值
（body-part=）表示：未提供</translation>
    </message>
    <message>
        <source>query no server, not even for collections that are not stored</source>
        <translation>不查询任何服务器，即使数据集尚未存储</translation>
    </message>
    <message>
        <source>also fetch collections that were fetched in the last 24 hours</source>
        <translation>也获取最近 24 小时内获取过的数据集</translation>
    </message>
    <message>
        <source>that were seen on this day or later: 2024-03-31</source>
        <translation>在此日期或之后发现的变更：2024-03-31</translation>
    </message>
    <message>
        <source>first fetch the stored collections again</source>
        <translation>先重新获取已存储的数据集</translation>
    </message>
    <message>
        <source>the guide&apos;s name, such as getSeries, or the command&apos;s (series)</source>
        <translation>指南中的名称，如 getSeries，或命令的名称（series）</translation>
    </message>
    <message>
        <source>the shared list&apos;s name; quote it if it contains spaces</source>
        <translation>共享列表的名称；包含空格时请加引号</translation>
    </message>
    <message>
        <source>the folder that --to named, or one of NBIA Data Retriever</source>
        <translation>--to 指定的文件夹，或 NBIA Data Retriever 的文件夹</translation>
    </message>
    <message>
        <source>Server to open, by name: tcia, nlst, tcia-v2, demo, or one of your own</source>
        <translation>要打开的服务器的名称：tcia、nlst、tcia-v2、demo，或您自己添加的服务器</translation>
    </message>
    <message>
        <source>Open the embedded demonstration archive; needs no network</source>
        <translation>打开内置的演示影像库；无需网络</translation>
    </message>
    <message>
        <source>Base address of a server, its version included; needs --dialect</source>
        <translation>服务器的基础地址，包括版本；需要 --dialect</translation>
    </message>
    <message>
        <source>File whose first line is the API key of that server (or set TCIA_API_KEY)</source>
        <translation>第一行为该服务器 API 密钥的文件（也可设置 TCIA_API_KEY）</translation>
    </message>
    <message>
        <source>Folder that downloads go to</source>
        <translation>下载到的文件夹</translation>
    </message>
    <message>
        <source>Manifest (.tcia) or list of Series Instance UIDs to put into the basket</source>
        <translation>要添加到数据篮的清单（.tcia）或 Series Instance UID 列表</translation>
    </message>
    <message>
        <source>Browse The Cancer Imaging Archive, fill a basket, and download complete, verified series.</source>
        <translation>浏览 The Cancer Imaging Archive，选入数据篮，下载完整且经过校验的序列。</translation>
    </message>
    <message>
        <source>tcia-browser: The key in TCIA_API_KEY is sent to %1.</source>
        <translation>tcia-browser：TCIA_API_KEY 中的密钥已发送到 %1。</translation>
    </message>
    <message>
        <source>with --dialect s3: a bucket to look into; may be repeated</source>
        <translation>与 --dialect s3 一起使用：要读取的存储桶；可重复</translation>
    </message>
    <message>
        <source>Dialect of that server: nbia-v4, nbia-v1, legacy or idc</source>
        <translation>该服务器的方言：nbia-v4、nbia-v1、legacy 或 idc</translation>
    </message>
    <message>
        <source>the dialect of --url: nbia-v4, nbia-v1, legacy (the guide&apos;s
version 2, and 3 and 4 of the same engine), idc (Imaging Data
Commons), s3 (buckets) or dicomweb; also the dialect of --server
demo</source>
        <translation>--url 的方言：nbia-v4、nbia-v1、legacy（指南的第 2 版，以及
同一引擎的第 3、4 版）、idc（Imaging Data Commons）、s3
（存储桶）或 dicomweb；也是 --server demo 的方言</translation>
    </message>
    <message>
        <source>how the API key is sent: api-key (the default), basic (the key is
USER:PASSWORD) or bearer (it is a token)</source>
        <translation>API 密钥的发送方式：api-key（默认）、basic（密钥为
用户名:密码）或 bearer（密钥为令牌）</translation>
    </message>
    <message>
        <source>accept the server&apos;s certificate with this SHA-256 fingerprint
although no authority vouches for it</source>
        <translation>接受具有此 SHA-256 指纹的服务器证书，
即使没有证书颁发机构为其担保</translation>
    </message>
    <message>
        <source>read this Parquet file, or the one at this address, instead of
asking the server: idc_index.parquet of the Imaging Data Commons. A
SHA-256 sum published beside it (FILE.sha256) is compared</source>
        <translation>读取此 Parquet 文件，或此地址上的文件，而不询问服务器：
Imaging Data Commons 的 idc_index.parquet。会与旁边发布的
SHA-256 校验和（FILE.sha256）比较</translation>
    </message>
    <message>
        <source>fetch the series from this server instead; those that it has with
another number of images or another size, and
those that it does not have, are named and left out</source>
        <translation>改从此服务器获取序列；图像数或大小不同的序列，
以及它没有的序列，会被列出并略过</translation>
    </message>
    <message>
        <source>the record of provenance of a folder, or of what is selected</source>
        <translation>文件夹或所选内容的溯源记录</translation>
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
        <translation>以 JSON 输出所获取的内容：时间、程序版本、服务器、
所用的筛选条件或列表，以及每个序列的 UID、位置、图像、
字节数、校验和及其证明的内容、许可协议、DOI 和结果。
架构安装为 tcia-provenance-1.schema.json。

每次下载都在其文件夹中保存此记录：tcia-provenance.json。
它由 tcia-series.jsonl 和 tcia-requests.jsonl 生成，不读取任何图像，
因此崩溃后可用此命令重新生成。对于仅选择而未下载的序列，
记录的是服务器现在的说明。</translation>
    </message>
    <message>
        <source>compare a record of provenance with the archive today</source>
        <translation>将溯源记录与影像库的现状比较</translation>
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
        <translation>向记录中的服务器，或 --server、--url 指定的服务器，
查询其中的每个序列，并列出每处差异：已更改（changed，每个属性
一行，如 ImageCount、FileSize、LicenseName 或 TimeStamp）、
已撤回（withdrawn）和新增（new）：符合原筛选条件或在原共享列表中、
而当时不存在的序列。不下载任何内容。
来自清单或逐个指定的序列没有新增项。

退出状态：没有差异为 0，有差异为 1，服务器对部分内容未作应答为 3。</translation>
    </message>
    <message>
        <source>download what a record of provenance names, and compare</source>
        <translation>下载溯源记录中的内容并进行比较</translation>
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
        <translation>从记录中的服务器，或 --server、--url 指定的服务器，
按记录的文件夹布局下载其中的序列，并列出与记录不符之处：
属性、图像数量、字节内容（按 MD5 校验和）、
已撤回或无法下载的序列。

请求会先写入 DIR，因此 `tcia download --to DIR`
可继续中断的下载；再次运行此命令即可比较。

退出状态：全部存在且相同为 0，否则为 1，服务器对部分内容未作应答为 3。</translation>
    </message>
    <message>
        <source>citations and licences of a record, a folder or what is selected</source>
        <translation>记录、文件夹或所选内容的引用与许可协议</translation>
    </message>
    <message>
        <source>the record of provenance, for `tcia diff` and `tcia fetch-again`</source>
        <translation>溯源记录，用于 `tcia diff` 和 `tcia fetch-again`</translation>
    </message>
    <message>
        <source>write the record of provenance into this file, too</source>
        <translation>同时将溯源记录写入此文件</translation>
    </message>
    <message>
        <source>write the record into this file instead of standard output</source>
        <translation>将记录写入此文件，而不是标准输出</translation>
    </message>
    <message>
        <source>text (the default), bibtex, ris, csl-json, methods (a sentence for a
publication), or licences: a table with their sums and obligations</source>
        <translation>text（默认）、bibtex、ris、csl-json、methods（用于出版物的句子），
或 licences：列出合计与义务的表格</translation>
    </message>
    <message>
        <source>also write DIR/metadata.csv, in the columns of NBIA Data Retriever</source>
        <translation>同时写入 DIR/metadata.csv，列与 NBIA Data Retriever 相同</translation>
    </message>
    <message>
        <source>commercial or non-commercial. For commercial use, series whose licences
forbid it are named and left out. The record keeps the purpose</source>
        <translation>commercial 或 non-commercial。用于商业用途时，
列出并略过许可协议禁止商业用途的序列。记录中会保存用途</translation>
    </message>
    <message>
        <source>fetch them nevertheless; they are still named</source>
        <translation>仍然下载；但还是会列出</translation>
    </message>
    <message>
        <source>a record of provenance (tcia-provenance.json), or a folder that
this program downloaded into</source>
        <translation>溯源记录（tcia-provenance.json），或本程序下载到的文件夹</translation>
    </message>
    <message>
        <source>the series of a list or folder that pass the rules of a cohort</source>
        <translation>列表或文件夹中符合队列规则的序列</translation>
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
        <translation>读取 DIR 的记录、--series 和 --manifest 的并集，输出 `tcia series` 的各列。
列表中缺少的序列信息会在已存储内容和服务器上查找。

规则按以下顺序应用，每条规则作用于前一条的结果：--least-images、
--latest-study、--needs。患者指一个数据集中的一个患者 ID。同一天有两个
最新检查时，取 UID 较大者。略过的数量输出到标准错误；若有内容因患者、
日期或图像数未知而被略过，退出状态为 1。</translation>
    </message>
    <message>
        <source>split a list or folder by patient, for training and testing</source>
        <translation>按患者划分列表或文件夹，用于训练和测试</translation>
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
        <translation>接受与 `tcia cohort` 相同的输入，为每个子集写入一个表格（SET.csv，或按
--format）和一个清单（SET.tcia），并写入 split.json：种子、规则、数量和
校验和。子集的表格输出到标准输出。

任何患者都不会出现在两个子集中。患者 ID 相同（无论在哪些数据集中）或属于
同一检查的序列视为同一患者；没有患者 ID 的序列不属于任何子集，退出状态
为 1。每个子集在全部患者、--stratify 第一个属性的每个值、前两个属性的组合
等之中的份额，与准确值相差不超过一名患者。若后面属性的某个值偏差更大，
标准错误和 split.json 会说明。

相同的序列（顺序不限）、规则和种子在任何计算机上都得到逐字节相同的划分：
随机数来自 Mersenne Twister mt19937_64，由程序自行抽取和打乱。</translation>
    </message>
    <message>
        <source>only the latest study of each patient, by its date</source>
        <translation>仅每名患者日期最新的检查</translation>
    </message>
    <message>
        <source>only series with at least N images; those of results (SEG,
RTSTRUCT, RTPLAN, RTDOSE, SR, REG, FID, PR, KO) stay</source>
        <translation>仅至少有 N 幅图像的序列；结果类序列（SEG、RTSTRUCT、
RTPLAN、RTDOSE、SR、REG、FID、PR、KO）保留</translation>
    </message>
    <message>
        <source>only patients with series of all of these: CT,RTSTRUCT</source>
        <translation>仅具有以下全部模态序列的患者：CT,RTSTRUCT</translation>
    </message>
    <message>
        <source>the sets and their shares of the patients: 80,20 (train and
test), 70,15,15 (train, validation and test; the default), or
with names: train=0.7,test=0.3</source>
        <translation>各子集及其患者份额：80,20（train 和 test）、70,15,15（train、
validation 和 test；默认值），或带名称：train=0.7,test=0.3</translation>
    </message>
    <message>
        <source>instead: K equal sets, fold-1 and so on, for a cross-validation</source>
        <translation>改为：K 个相等的子集（fold-1 等），用于交叉验证</translation>
    </message>
    <message>
        <source>which of the possible splits, a number; the same N is the same
split; default: 1</source>
        <translation>选取哪一种可能的划分，一个数字；N 相同则划分相同；默认：1</translation>
    </message>
    <message>
        <source>share out alike by collection, modality, manufacturer, sex, age:
one or several with commas, the most important first</source>
        <translation>按 collection、modality、manufacturer、sex、age 均衡分配：
一个或多个，以逗号分隔，最重要的在前</translation>
    </message>
    <message>
        <source>the folder for tables and manifests; it must be new or empty</source>
        <translation>用于表格和清单的文件夹；必须是新建的或空的</translation>
    </message>
    <message>
        <source>the series that were downloaded into this folder, by its record</source>
        <translation>根据记录，已下载到此文件夹的序列</translation>
    </message>
    <message>
        <source>table (the default), json, jsonl (one JSON object a line), csv,
tsv, xml or html; all but table have every attribute, spelled
alike for every server</source>
        <translation>table（默认）、json、jsonl（每行一个 JSON 对象）、csv、tsv、xml
或 html；除 table 外都包含所有属性，且对每个服务器写法一致</translation>
    </message>
    <message>
        <source>only these columns, in this order, as csv names them:
PatientID,Modality,ImageCount; in any format</source>
        <translation>仅这些列，按此顺序，名称与 csv 相同：
PatientID,Modality,ImageCount；适用于任何格式</translation>
    </message>
    <message>
        <source>a table of DICOM attributes of the files in a folder</source>
        <translation>文件夹中各文件的 DICOM 属性表格</translation>
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
        <translation>读取 DIR 下每个 DICOM 文件的头信息（从不读取像素），同时读取多个文件；跳过
链接和名称以点开头的文件夹。每行包含标识属性和 --attribute 指定的属性。

值与文件中相同，一个属性的多个值以反斜杠分隔。对于多帧文件，取各帧共有的值，
否则取第一帧的值。若一个序列的图像有不同的值，该序列的行列出这些值，以 &apos; | &apos;
分隔，最多十个，然后是总数。

不是 DICOM 的文件在标准错误中计数。若有文件无法读取（标准错误会指出是哪个），
或没有任何 DICOM 文件，退出状态为 1。</translation>
    </message>
    <message>
        <source>this attribute, by its keyword (SliceThickness) or number
(0018,0050); several with blanks; may be repeated. Default: what
describes how images were made</source>
        <translation>此属性，以关键字（SliceThickness）或编号 (0018,0050) 指定；多个
以空格分隔；可重复。默认：描述图像如何生成的属性</translation>
    </message>
    <message>
        <source>one row per series (the default) or per image</source>
        <translation>每个序列一行（默认）或每幅图像一行</translation>
    </message>
    <message>
        <source>a folder with DICOM files, of this program or of any other</source>
        <translation>包含 DICOM 文件的文件夹，来自本程序或任何其他程序</translation>
    </message>
    <message>
        <source>download series that are short, damaged or changed on the
server again; nothing else is changed</source>
        <translation>重新下载不完整、已损坏或在服务器上
已更改的序列；其他内容不变</translation>
    </message>
    <message>
        <source>send the series of a folder to a DICOM application, such as a PACS</source>
        <translation>将文件夹中的序列发送到 DICOM 应用程序，例如 PACS</translation>
    </message>
    <message>
        <source>what is done with series after their download, and what became of it</source>
        <translation>下载之后对序列的处理及其结果</translation>
    </message>
    <message>
        <source>what is done with each series once it is complete: nifti,
send:AET@HOST:PORT or &apos;command:PROGRAM ARGUMENT …&apos;; may be
repeated</source>
        <translation>每个序列完整后的处理：nifti、
send:AET@HOST:PORT 或 &apos;command:PROGRAM ARGUMENT …&apos;；
可重复</translation>
    </message>
    <message>
        <source>series at a time, in as many associations; default: 2</source>
        <translation>同时处理的序列数，每个使用一个关联；默认：2</translation>
    </message>
    <message>
        <source>end a program that works longer on one series; default: 3600</source>
        <translation>终止处理单个序列超过此时间的程序；默认：3600</translation>
    </message>
    <message>
        <source>the DICOM application to send to: ORTHANC@127.0.0.1:4242</source>
        <translation>要发送到的 DICOM 应用程序：ORTHANC@127.0.0.1:4242</translation>
    </message>
    <message>
        <source>the own AE title; default: TCIA</source>
        <translation>本端的 AE 标题；默认：TCIA</translation>
    </message>
    <message>
        <source>encrypt, and send only to a peer whose certificate is for
its host and signed by one of those in this PEM file</source>
        <translation>加密，并且仅发送到其证书与主机相符
且由此 PEM 文件中某个证书签名的对端</translation>
    </message>
    <message>
        <source>the own certificate, for peers that want one</source>
        <translation>本端证书，供要求证书的对端使用</translation>
    </message>
    <message>
        <source>its key, without a password</source>
        <translation>其密钥，不带密码</translation>
    </message>
    <message>
        <source>give up what waits</source>
        <translation>放弃等待中的阶段</translation>
    </message>
    <message>
        <source>only compare with the archive; record nothing</source>
        <translation>仅与存档比较，不登记</translation>
    </message>
    <message>
        <source>list, show, create, delete, add, remove, union, intersect,
subtract, export or import</source>
        <translation>list、show、create、delete、add、remove、union、intersect、
subtract、export 或 import</translation>
    </message>
    <message>
        <source>the names of baskets; of import, a file</source>
        <translation>购物篮的名称；import 时为文件</translation>
    </message>
    <message>
        <source>the new basket; of export, the file</source>
        <translation>新的购物篮；export 时为文件</translation>
    </message>
    <message>
        <source>a note for those who open the file</source>
        <translation>给打开此文件者的说明</translation>
    </message>
    <message>
        <source>record the series that other programs have put into a folder</source>
        <translation>登记其他程序放入文件夹中的序列</translation>
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
        <translation>根据文件头中的 UID 识别 DIR 下的序列，布局可以是 NBIA Data Retriever、Imaging Data
Commons、3D Slicer 或任何其他布局；向存档查询每个序列的图像数；并将完整的序列就地
写入 DIR 的记录（tcia-series.jsonl）。此后它们视为已在磁盘上：`tcia download` 只获取
其余序列，`tcia verify` 检查全部序列。如果服务器列出每个图像的大小和 MD5 值，则逐个
比较图像。不会移动或更改任何图像。

状态：adopted、present（先前已有记录）、short（缺少图像）、changed（与存档的图像不同）、
unknown（存档没有该序列）、unusable。全部已登记时退出状态为 0，服务器没有应答时为 3，
否则为 1。</translation>
    </message>
    <message>
        <source>named baskets, which the window shares, and files of them</source>
        <translation>命名的购物篮（与窗口共用）及其文件</translation>
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
        <translation>  list                        所有购物篮；如指定服务器，则为该服务器的购物篮
  show NAME                   其中的序列
  create NAME, delete NAME
  add NAME SELECTION          添加序列；购物篮不存在时创建
  remove NAME SELECTION       取出序列
  union A B … --into NAME     由全部购物篮的序列新建，
  intersect A B … --into NAME 由全部购物篮共有的序列新建，
  subtract A B … --into NAME  由 A 中其他购物篮没有的序列新建
  export NAME [--into FILE]   写出购物篮文件或清单（FILE.tcia）
  import FILE [--into NAME]   由购物篮文件创建购物篮

购物篮属于一个服务器。SELECTION 由 `tcia download` 的选项组成。购物篮文件是符合
tcia-basket-1 模式（随程序安装）的 JSON：包含序列及其全部已知信息、选择方式以及
--note。每个 --manifest 和窗口也能读取它。</translation>
    </message>
    <message>
        <source>only part I of N of the patients, the same ones on every machine
(by the SHA-256 sums of their IDs), into DIR; parts can be
fetched at the same time</source>
        <translation>仅获取患者的 N 个部分中的第 I 部分，在每台机器上都相同
（按其 ID 的 SHA-256 值），存入 DIR；各部分可同时获取</translation>
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
        <translation>下载所有 --series、--manifest 和 --shared-list 以及符合筛选条件的序列
（--collection、--patient、--study、--modality、--body-part、--manufacturer：
给出的条件须全部符合，与 `tcia series` 相同）的并集，不重复。不会意外下载整个
影像库。

传输开始之前，请求先写入 DIR（tcia-requests.jsonl）。未选择任何内容时，下载
DIR 中的未完成请求，无论这些请求由此命令还是窗口、在本机还是其他计算机上发出，
也无论 DIR 现在位于何处。--drop 会放弃这些请求。仅当 DIR 中记录的服务器属于
`tcia servers`，或由 --server 或 --url 指定，或给出了 --api-key-file 时，才会
向其发送 API 密钥。

只有当所有图像均已存在并通过校验后，序列才会以正式名称出现。已完整的序列不会再
次下载，即使发生崩溃、被强制终止或断电也是如此。暂时性故障会以递增的间隔重试；
持续出错的服务器会暂停访问一段时间；磁盘写满时，下载会等待空间。

--after 指定每个序列完整后的处理，与其他序列的获取同时进行；`tcia stages` 有
详细说明和状态。再次运行同一命令即可执行因中断而等待的阶段。

结果表格输出到标准输出，每个序列一行；哪些序列失败及其原因输出到标准错误。

--progress json 向标准错误输出，每行一个对象。每个对象都有 &quot;event&quot;；与序列有关
的对象还有 &quot;series&quot;（其 UID）：
  queued     images, bytes：服务器公布的值（如已知）
  started
  progress   state（describing、fetching、unpacking）, receivedBytes,
             unpackedImages, bytesPerSecond, totals
  retry      message, inSeconds, attempt：失败，将重试
  hold       message：队列受阻及其原因
  done       folder, images, bytes, totals
  present    folder, images, totals：此前已完整
  failed     message, kind, transient（重试可能有用）, totals
  cancelled  totals
  finished   exitStatus, totals：最后一行
  note       message：提示信息
  error      message：无法开始的原因
totals 包含 series、waiting、active、done、failed、cancelled、receivedBytes、
bytesPerSecond 和 secondsLeft（如可估算）。</translation>
    </message>
    <message>
        <source>run of --after what waits, was cancelled or has failed</source>
        <translation>运行 --after 中等待、已取消或失败的阶段</translation>
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
        <translation>通过 C-STORE 发送 DIR 下任意布局的每个 DICOM 文件，或 --series 和 --manifest
指定的序列的文件。传输语法保持不变。应用程序确认后，对象才算已发送；这会记在
数据旁边（DIR/tcia-stages），因此再次运行同一命令（包括被终止之后）只会发送缺少
或此后更改的内容。文件本身只会被读取。

如果应用程序没有应答，则按 --retries 重试，默认持续多分钟；其余内容等待下次
运行。如果有对象被拒绝（标准错误和日志会说明），退出状态为 1；如果应用程序
不接受 AE 标题，则为 2；如果无法连接，则为 3。</translation>
    </message>
    <message>
        <source>write series of a view, a basket, a queue or a folder as a table</source>
        <translation>将视图、数据篮、队列或文件夹中的序列写成表格</translation>
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
        <translation>写出以下所指定内容的并集（不重复）：DIR、--basket、--series、--manifest、
--shared-list，以及 `tcia search` 的筛选条件所选的视图。每个序列一行，
包含 `tcia series` 的属性或 --columns 指定的列；如果 --format 和文件名
都未另作说明，则为 CSV。

值来自序列所在之处：记录、数据篮、列表；缺少数据集、患者或图像数时，
才会查询已存储的内容或服务器。电子表格会当作公式执行的内容会被处理为
无害；见 --raw-cells。</translation>
    </message>
    <message>
        <source>what a .tcia manifest, a table (CSV, TSV, or separated by ; or |),
a list of UIDs, a basket file or a record of provenance names, at
most 128 MB and 1,000,000 series; may be repeated; - reads
standard input</source>
        <translation>.tcia 清单、表格（CSV、TSV，或以 ; 或 | 分隔）、UID 列表、数据篮
文件或记录中列出的序列，最多 128 MB 和 1,000,000 个序列；可重复；
- 读取标准输入</translation>
    </message>
    <message>
        <source>the series of this basket (`tcia basket list`), which the window
shares; may be repeated</source>
        <translation>此数据篮（`tcia basket list`）中的序列，与窗口共用；可重复</translation>
    </message>
    <message>
        <source>instead of what is in DIR, what was requested into it and is not
there yet</source>
        <translation>不是 DIR 中已有的内容，而是已请求但尚未到位的内容</translation>
    </message>
    <message>
        <source>write this file instead of standard output, in the format that its
name ends in, unless --format names one</source>
        <translation>写入此文件而不是标准输出；格式由文件名后缀决定，除非 --format
另行指定</translation>
    </message>
    <message>
        <source>the series in this folder, by the record of their download</source>
        <translation>此文件夹中的序列，依据其下载记录</translation>
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
        <translation>为每个数据集和 DOI 输出一个条目，由已知信息组成：
没有 DOI 时会注明，并给出影像库的网址。文本之下列出
许可协议及其要求。引用在所有语言中均为英文，
因为出版物会引用它们。

对于记录或文件夹（本程序或 NBIA Data Retriever 的）
不查询任何服务器。作者不在影像库的数据中：请见 DOI 页面。
--online 会逐个 DOI 查询这些信息，并将应答保留 30 天。
无法查到信息的 DOI 按不带 --online 的方式引用，退出状态为 1；
完全没有应答时为 3。</translation>
    </message>
    <message>
        <source>ask doi.org, and the agency that it leads to, for authors, titles
and years; they learn which data you cite</source>
        <translation>向 doi.org 及其指向的注册机构查询作者、标题和年份；它们会得知您
引用了哪些数据</translation>
    </message>
    <message>
        <source>ask this server instead of https://doi.org: over https, or on this
machine</source>
        <translation>改为查询此服务器而不是 https://doi.org：须经 https 或在本机上</translation>
    </message>
    <message>
        <source>the series that the segmentations (SEG) and structure sets
(RTSTRUCT) in this folder were made from, by their headers</source>
        <translation>此文件夹中的分割 (SEG) 和结构集 (RTSTRUCT) 所依据的
序列，取自其头信息</translation>
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
        <translation>列出 DIR 中每个序列的每个阶段的状态：waiting、done、failed 或 cancelled。--after
对任意布局的文件夹中的所有序列运行阶段；加上 --retry 时，失败或已取消的阶段也会
运行，但仅限此前已要求的阶段。未更改的序列已完成的阶段不会重做。无论文件夹中
记录了什么，都只运行您指定的阶段。

  nifti                     用 dcm2niix 转换（如已安装）
  send:AET@HOST:PORT        同 `tcia send`
  command:PROGRAM ARG …     不经 shell 启动的程序；参数中的空格放在 &quot;&quot; 之间。
                            {series}、{study}：UID；{folder}：序列的文件夹；
                            若其中还有其他序列的文件，则为只含其文件链接的文件夹；
                            {output}：存放结果的空文件夹

结果位于 DIR/tcia-stages/nifti 和 DIR/tcia-stages/command，在与序列相同的文件夹下的
SERIESUID.results 中；程序的输出位于 DIR/tcia-stages/log。程序成功后，结果才会获得其
名称；已删除的结果会重新生成。更改已下载文件、失败或超过 --time-limit 的程序视为失败。

如果有阶段失败或在等待，退出状态为 1。</translation>
    </message>
    <message>
        <source>fetch single files of a table also from private networks and
this machine; refused without this option, unless a server of
yours is there</source>
        <translation>表格中的单个文件也可从专用网络和本机下载；
没有此选项时会拒绝，除非您的某台服务器就在那里</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Select or deselect the row; in the picture play</source>
        <translation>选择或取消选择该行；在图像中播放</translation>
    </message>
    <message>
        <source>Select all rows up to the current one</source>
        <translation>选择到当前行为止的所有行</translation>
    </message>
    <message>
        <source>Select all series that are shown</source>
        <translation>选择显示的所有序列</translation>
    </message>
    <message>
        <source>Close what lies over the rows, then select nothing</source>
        <translation>关闭覆盖在行上的内容，然后取消选择</translation>
    </message>
    <message>
        <source>Close the node; in the picture the slice before</source>
        <translation>折叠节点；在图像中为上一张切片</translation>
    </message>
    <message>
        <source>Open the node; in the picture the next slice</source>
        <translation>展开节点；在图像中为下一张切片</translation>
    </message>
    <message>
        <source>Remove the filter&apos;s chip, the row of the basket, or the transfer</source>
        <translation>移除筛选标签、数据篮的行或传输</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Collection, patient, study UID, series UID</source>
        <translation>数据集、患者、检查 UID、序列 UID</translation>
    </message>
    <message>
        <source>Collection, patient, descriptions of study and series</source>
        <translation>数据集、患者、检查和序列的描述</translation>
    </message>
    <message>
        <source>One folder per series, named by its UID</source>
        <translation>每个序列一个文件夹，以其 UID 命名</translation>
    </message>
</context>
<context>
    <name>MeasuredLine</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln 个像素</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnDiskChoice</name>
    <message>
        <source>lea&amp;ve alone</source>
        <translation>保持不变(&amp;V)</translation>
    </message>
    <message>
        <source>Nothing is done with them</source>
        <translation>不作任何处理</translation>
    </message>
    <message>
        <source>chec&amp;k again</source>
        <translation>重新校验(&amp;K)</translation>
    </message>
    <message>
        <source>All files of the folder are compared with their record</source>
        <translation>将文件夹中的所有文件与其记录比较</translation>
    </message>
    <message>
        <source>fetch ane&amp;w</source>
        <translation>重新下载(&amp;W)</translation>
    </message>
    <message>
        <source>They are downloaded again and replaced; other files in their folders stay</source>
        <translation>重新下载并替换；其文件夹中的其他文件保留</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The server fails all requests</source>
        <translation>服务器对所有请求均出错</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Checked by number of images and sizes; the server gave no checksums.</source>
        <translation>已校验图像数和大小；服务器未提供校验和。</translation>
    </message>
    <message>
        <source>Checked by CRCs, number of images and sizes.</source>
        <translation>已校验 CRC、图像数和大小。</translation>
    </message>
    <message>
        <source>Checked by the server&apos;s MD5 sums, number of images and sizes.</source>
        <translation>已校验服务器的 MD5 校验和、图像数和大小。</translation>
    </message>
    <message>
        <source>Checked by number of images; the server gives neither sizes nor checksums.</source>
        <translation>已校验图像数；服务器既不提供大小也不提供校验和。</translation>
    </message>
</context>
<context>
    <name>QueueBlocks</name>
    <message>
        <source>The disk of %1 is nearly full. %2 The download waits for space and then continues.</source>
        <translation>%1 所在磁盘即将写满。%2 下载将等待空间，然后继续。</translation>
    </message>
    <message>
        <source>%1 is not writable. %2 The download waits until it is.</source>
        <translation>%1 不可写。%2 下载将等待其变为可写。</translation>
    </message>
    <message>
        <source>%1 fails all requests. The download waits and tries one series at %2. %3</source>
        <translation>%1 对所有请求均出错。下载等待中，将于 %2 尝试一个序列。%3</translation>
    </message>
    <message>
        <source>%1 is busy. The download continues at %2.</source>
        <translation>%1 繁忙。下载将于 %2 继续。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>None of its %n rows can be used.</source>
        <translation>
            <numerusform>其中 %n 行均无法使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive cannot filter this list by %1.</source>
        <translation>影像库无法按 %1 筛选此列表。</translation>
    </message>
    <message>
        <source>The server has no such series.</source>
        <translation>服务器没有该序列。</translation>
    </message>
    <message>
        <source>The server has no shared list of this name, or it is empty.</source>
        <translation>服务器没有此名称的共享列表，或该列表为空。</translation>
    </message>
    <message>
        <source>The server cannot filter its own answer by %1.</source>
        <translation>服务器无法按 %1 筛选自身的应答。</translation>
    </message>
    <message>
        <source>It is compressed in a way that was not asked for.</source>
        <translation>采用了未请求的压缩方式。</translation>
    </message>
    <message>
        <source>More follows its compressed data.</source>
        <translation>压缩数据之后还有其他数据。</translation>
    </message>
    <message>
        <source>It cannot be decompressed.</source>
        <translation>无法解压。</translation>
    </message>
    <message>
        <source>It holds hardly anything when it is decompressed.</source>
        <translation>解压后几乎没有内容。</translation>
    </message>
    <message>
        <source>It becomes suspiciously large when it is decompressed.</source>
        <translation>解压后大得可疑。</translation>
    </message>
    <message>
        <source>It is not the requested description.</source>
        <translation>不是所请求的描述。</translation>
    </message>
    <message>
        <source>It redirects from one address to the next without end (status %1).</source>
        <translation>在地址之间不断重定向（状态 %1）。</translation>
    </message>
    <message>
        <source>It is not a complete answer (status %1).</source>
        <translation>不是完整的应答（状态 %1）。</translation>
    </message>
    <message>
        <source>It redirects to another server (status %1), which is not followed.</source>
        <translation>重定向到其他服务器（状态 %1），不予跟随。</translation>
    </message>
    <message>
        <source>Status %1.</source>
        <translation>状态 %1。</translation>
    </message>
    <message>
        <source>No data, or almost none, arrived for a long time.</source>
        <translation>长时间没有收到数据，或几乎没有收到。</translation>
    </message>
    <message>
        <source>The header of its answer is too large, or empty.</source>
        <translation>应答的标头过大，或为空。</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer arrived.</source>
        <translation>在收到完整应答之前连接已结束。</translation>
    </message>
    <message>
        <source>It is larger than any valid answer.</source>
        <translation>大于任何有效应答。</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>服务器未发送任何内容。</translation>
    </message>
    <message>
        <source>The server sent something else instead of a ZIP.</source>
        <translation>服务器发送的不是 ZIP，而是其他内容。</translation>
    </message>
    <message>
        <source>The folder for keys cannot be created.</source>
        <translation>无法创建密钥文件夹。</translation>
    </message>
    <message>
        <source>Its first line contains no key.</source>
        <translation>第一行不包含密钥。</translation>
    </message>
    <message>
        <source>It is not the requested list.</source>
        <translation>不是所请求的列表。</translation>
    </message>
    <message>
        <source>It is larger than any valid row.</source>
        <translation>大于任何有效的行。</translation>
    </message>
    <message>
        <source>Its JSON is invalid: %1.</source>
        <translation>JSON 无效：%1。</translation>
    </message>
    <message>
        <source>A value for %1 is required.</source>
        <translation>必须提供 %1 的值。</translation>
    </message>
    <message>
        <source>This server answers it in one format only.</source>
        <translation>此服务器只以一种格式应答该请求。</translation>
    </message>
    <message>
        <source>Servers of this dialect do not describe their endpoints.</source>
        <translation>采用此接口版本的服务器不描述其端点。</translation>
    </message>
    <message>
        <source>The answer is empty: not even an empty list arrived.</source>
        <translation>应答为空：连空列表都没有。</translation>
    </message>
    <message>
        <source>It does not list the series, but reports its size.</source>
        <translation>未列出该序列，但报告了其大小。</translation>
    </message>
    <message>
        <source>It lists other series only.</source>
        <translation>只列出了其他序列。</translation>
    </message>
    <message>
        <source>Its dialect is unknown.</source>
        <translation>其接口版本未知。</translation>
    </message>
    <message>
        <source>The API key is not sent over http: anyone on the network path could read it. Use an address that begins with https, or allow it for this server (window: Edit servers; command line: --allow-http-key).</source>
        <translation>API 密钥不通过 http 发送：网络路径上的任何人都可能读取它。请使用以 https 开头的地址，或为此服务器允许这样做（窗口：编辑服务器；命令行：--allow-http-key）。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>不是文件。</translation>
    </message>
    <message>
        <source>It is not a list of servers.</source>
        <translation>不是服务器列表。</translation>
    </message>
    <message>
        <source>The folder cannot be created.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>服务器需要名称。</translation>
    </message>
    <message>
        <source>The address must be a web address such as https://host/nbia-api/services/v4.</source>
        <translation>地址必须是网址，如 https://host/nbia-api/services/v4。</translation>
    </message>
    <message>
        <source>The address must contain neither a password nor parameters; enter the API key in its own field.</source>
        <translation>地址中不得包含密码或参数；请在专用字段中输入 API 密钥。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>A basket needs a name.</source>
        <translation>数据篮需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. At most %n characters.</source>
        <translation>
            <numerusform>名称过长。最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Series recovered from it: %1.</source>
        <translation>从中恢复的序列：%1。</translation>
    </message>
    <message>
        <source>Nothing could be recovered from it.</source>
        <translation>无法从中恢复任何内容。</translation>
    </message>
    <message>
        <source>Parts of up to %1 series each that could not be read: %2.</source>
        <translation>无法读取的部分（每部分最多 %1 个序列）：%2。</translation>
    </message>
    <message>
        <source>Series that could not be read: %1.</source>
        <translation>无法读取的序列：%1。</translation>
    </message>
    <message>
        <source>This server already has a basket of this name. Choose another name.</source>
        <translation>此服务器已有同名数据篮。请另取名称。</translation>
    </message>
    <message>
        <source>It looks like JSON, but is no array of series or UIDs, or damaged.</source>
        <translation>看起来是 JSON，但不是序列或 UID 的数组，或已损坏。</translation>
    </message>
    <message>
        <source>an element without a series UID</source>
        <translation>没有序列 UID 的元素</translation>
    </message>
    <message>
        <source>More than one column is named like the series UID; keep the right one.</source>
        <translation>有多个列的名称与序列 UID 相同；请只保留正确的一列。</translation>
    </message>
    <message>
        <source>It has more than %1 series, the limit for one list. Split it.</source>
        <translation>超过 %1 个序列，这是单个列表的上限。请拆分列表。</translation>
    </message>
    <message>
        <source>It contains no series UID.</source>
        <translation>不包含序列 UID。</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>开头为：%1</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it as CSV and give that.</source>
        <translation>这是 Excel 工作簿。请另存为 CSV 后再使用。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. Save it as CSV and give that.</source>
        <translation>这是 OpenDocument 电子表格。请另存为 CSV 后再使用。</translation>
    </message>
    <message>
        <source>This is a ZIP archive. Unpack it and give the list that it holds.</source>
        <translation>这是 ZIP 压缩包。请解压后使用其中的列表。</translation>
    </message>
    <message>
        <source>This is a gzip file. Unpack it and give the list that it holds.</source>
        <translation>这是 gzip 文件。请解压后使用其中的列表。</translation>
    </message>
    <message>
        <source>This is a PDF document. Save its list as plain text or CSV and give that.</source>
        <translation>这是 PDF 文档。请将其中的列表另存为纯文本或 CSV 后再使用。</translation>
    </message>
    <message>
        <source>It contains another collection.</source>
        <translation>包含另一个数据集。</translation>
    </message>
    <message>
        <source>Changes that an earlier version kept there could not be moved; the next start tries again: %1</source>
        <translation>无法移动早期版本保存在此处的变更；下次启动时会再次尝试：%1</translation>
    </message>
    <message numerus="yes">
        <source>The %n known series are kept.</source>
        <translation>
            <numerusform>已知的 %n 个序列会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>应答为空。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n rows of its list can be used</source>
        <translation>
            <numerusform>其列表中的 %n 行均无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lists no collections; the %n known ones are kept.</source>
        <translation>
            <numerusform>未列出任何数据集；已知的 %n 个会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>This part of the filter is invalid.</source>
        <translation>筛选的这一部分无效。</translation>
    </message>
    <message>
        <source>The server has no such collection.</source>
        <translation>服务器没有该数据集。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It lists no series, but no collections either</source>
        <translation>未列出任何序列，也未列出任何数据集</translation>
    </message>
    <message>
        <source>It still names the collection, but answers nothing about it</source>
        <translation>仍列出该数据集，但未返回其任何内容</translation>
    </message>
    <message numerus="yes">
        <source>It lists no series, but %n patients</source>
        <translation>
            <numerusform>未列出任何序列，但列出了 %n 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation>目录库</translation>
    </message>
    <message>
        <source>the history of changes</source>
        <translation>变更历史</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored content of %1 is unreadable. It is loaded again when the collection is opened.</source>
        <translation>%1 的已存储内容无法读取。打开该数据集时会重新加载。</translation>
    </message>
    <message>
        <source>The stored content of a collection is unreadable.</source>
        <translation>某个数据集的已存储内容无法读取。</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be renamed.</source>
        <translation>文件已损坏，且无法重命名。</translation>
    </message>
    <message>
        <source>A damaged file cannot be renamed.</source>
        <translation>已损坏的文件无法重命名。</translation>
    </message>
    <message>
        <source>It cannot be copied.</source>
        <translation>无法复制。</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is using it. Wait until it has finished, or close it.</source>
        <translation>%1（%3 上的进程 %2）正在使用它。请等待其结束，或将其关闭。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program.</source>
        <translation>由本程序的更高版本写入。</translation>
    </message>
    <message>
        <source>A damaged file was renamed to %1 and replaced by a new one.</source>
        <translation>已损坏的文件已重命名为 %1，并以新文件代替。</translation>
    </message>
    <message>
        <source>the disk has space, but no inodes for more files</source>
        <translation>磁盘有空间，但没有可供更多文件使用的 inode</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your quota on this disk is used up</source>
        <translation>您在此磁盘上的配额已用完</translation>
    </message>
    <message>
        <source>the disk reports an input/output error</source>
        <translation>磁盘报告输入/输出错误</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>the disk is missing or was removed</source>
        <translation>磁盘不存在或已移除</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>a name in its path, or the path, is too long for this disk; choose a shorter layout or folder</source>
        <translation>路径或其中的某个名称超出此磁盘允许的长度；请选择更短的文件夹结构或文件夹</translation>
    </message>
    <message>
        <source>this disk does not support files of that size</source>
        <translation>此磁盘不支持这么大的文件</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>a file or folder of that name already exists</source>
        <translation>同名文件或文件夹已存在</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>It is larger than the limit of %1.</source>
        <translation>大于上限 %1。</translation>
    </message>
    <message>
        <source>There is no memory to unpack it.</source>
        <translation>内存不足，无法解压。</translation>
    </message>
    <message>
        <source>It cannot be locked; its folder may not be writable.</source>
        <translation>无法锁定；其所在文件夹可能不可写。</translation>
    </message>
    <message>
        <source>It is not a regular file, so it cannot serve as a lock. Remove it.</source>
        <translation>不是普通文件，因此不能用作锁文件。请将其移除。</translation>
    </message>
    <message>
        <source>If it does not run there any more, remove %1.</source>
        <translation>如果该进程已不在那里运行，请移除 %1。</translation>
    </message>
    <message>
        <source>The folder cannot be opened</source>
        <translation>无法打开文件夹</translation>
    </message>
    <message>
        <source>“%1” is not a path below the folder.</source>
        <translation>“%1”不是该文件夹下的路径。</translation>
    </message>
    <message>
        <source>The folder cannot be created</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>The folder cannot be listed</source>
        <translation>无法列出文件夹内容</translation>
    </message>
    <message>
        <source>Written data may not have reached the disk</source>
        <translation>写入的数据可能未到达磁盘</translation>
    </message>
    <message>
        <source>It cannot be moved into place</source>
        <translation>无法移动到目标位置</translation>
    </message>
    <message>
        <source>The file cannot be removed</source>
        <translation>无法移除文件</translation>
    </message>
    <message>
        <source>The folder cannot be removed</source>
        <translation>无法移除文件夹</translation>
    </message>
    <message>
        <source>It is a link. Links below the selected folder are not followed: replace it by its target.</source>
        <translation>这是链接。不跟随所选文件夹下的链接：请用其目标代替。</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>It is not a DICOM file.</source>
        <translation>不是 DICOM 文件。</translation>
    </message>
    <message>
        <source>The file is truncated.</source>
        <translation>文件被截断。</translation>
    </message>
    <message>
        <source>The DICOM file is invalid: %1.</source>
        <translation>DICOM 文件无效：%1。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有该文件。</translation>
    </message>
    <message>
        <source>It is not readable.</source>
        <translation>不可读。</translation>
    </message>
    <message>
        <source>An object of an unknown kind</source>
        <translation>未知类型的对象</translation>
    </message>
    <message>
        <source>It requires more memory than is available.</source>
        <translation>所需内存超过可用内存。</translation>
    </message>
    <message>
        <source>It does not specify the size of its image.</source>
        <translation>未指定图像大小。</translation>
    </message>
    <message>
        <source>Its image of %1 × %2 pixels is too large for the preview.</source>
        <translation>图像为 %1 × %2 像素，过大，无法预览。</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they have %1 bits.</source>
        <translation>无法解码像素：像素为 %1 位。</translation>
    </message>
    <message>
        <source>%1: no image to show, only the listed attributes.</source>
        <translation>%1：没有可显示的图像，只有列出的属性。</translation>
    </message>
    <message>
        <source>There is no frame %1 of %2.</source>
        <translation>没有第 %1 帧，共 %2 帧。</translation>
    </message>
    <message>
        <source>The image should have %1 bytes, but has only %2.</source>
        <translation>图像应有 %1 字节，但只有 %2 字节。</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: each has %1 samples.</source>
        <translation>无法解码像素：每个像素有 %1 个采样。</translation>
    </message>
    <message>
        <source>It has no series UID.</source>
        <translation>没有序列 UID。</translation>
    </message>
    <message>
        <source>It belongs to series %1, not to %2.</source>
        <translation>属于序列 %1，而非 %2。</translation>
    </message>
    <message>
        <source>the decoder took more than %1 s</source>
        <translation>解码器用时超过 %1 秒</translation>
    </message>
    <message>
        <source>the decoder crashed</source>
        <translation>解码器崩溃</translation>
    </message>
    <message>
        <source>the decoder could not be started (%1)</source>
        <translation>无法启动解码器（%1）</translation>
    </message>
    <message>
        <source>the decoder gave an invalid answer</source>
        <translation>解码器返回了无效应答</translation>
    </message>
    <message>
        <source>The image could not be decoded: %1.</source>
        <translation>无法解码图像：%1。</translation>
    </message>
    <message>
        <source>The image was not decoded: the system did not limit the decoder&apos;s %1.</source>
        <translation>未解码图像：系统未限制解码器的 %1。</translation>
    </message>
    <message>
        <source>The image could not be decoded: it needs more than %1 MB of memory.</source>
        <translation>无法解码图像：所需内存超过 %1 MB。</translation>
    </message>
    <message>
        <source>processor time</source>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>Its sequences are nested too deeply.</source>
        <translation>Sequence 嵌套过深。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The image does not fit in memory.</source>
        <translation>图像过大，内存无法容纳。</translation>
    </message>
    <message>
        <source>Its colours are a segmented palette, which cannot be shown here.</source>
        <translation>其颜色采用分段调色板，无法在此显示。</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the palette is missing or invalid.</source>
        <translation>无法解码像素：调色板缺失或无效。</translation>
    </message>
    <message>
        <source>Its colours cannot be decoded: they are stored as “%1”.</source>
        <translation>无法解码颜色：存储方式为“%1”。</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: they are not compressed as the file says.</source>
        <translation>无法解码像素：压缩方式与文件声明的不符。</translation>
    </message>
    <message>
        <source>The image should have %1 frames, but has only %2 pieces.</source>
        <translation>图像应有 %1 帧，但只有 %2 个片段。</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the file does not say which pieces belong to which frame.</source>
        <translation>无法解码像素：文件未说明哪些片段属于哪一帧。</translation>
    </message>
    <message>
        <source>Its compressed image is too large for the preview.</source>
        <translation>压缩图像过大，无法预览。</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: %1.</source>
        <translation>无法解码像素：%1。</translation>
    </message>
    <message>
        <source>the JPEG 2000 image has %1 of %2 components</source>
        <translation>JPEG 2000 图像只有 %2 个分量中的 %1 个</translation>
    </message>
    <message>
        <source>The pixels do not have the size given in the file.</source>
        <translation>像素的大小与文件给出的不符。</translation>
    </message>
    <message>
        <source>the components of the JPEG 2000 image differ</source>
        <translation>JPEG 2000 图像的各分量不一致</translation>
    </message>
    <message>
        <source>the JPEG 2000 header is invalid</source>
        <translation>JPEG 2000 头信息无效</translation>
    </message>
    <message>
        <source>the JPEG 2000 data are invalid or end early</source>
        <translation>JPEG 2000 数据无效或提前结束</translation>
    </message>
    <message>
        <source>a component of the JPEG 2000 image is missing</source>
        <translation>JPEG 2000 图像缺少一个分量</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded.</source>
        <translation>无法解码像素。</translation>
    </message>
    <message>
        <source>The pixels cannot be decoded: the run lengths are invalid.</source>
        <translation>无法解码像素：游程长度无效。</translation>
    </message>
    <message>
        <source>The image&apos;s run lengths end before its last pixel.</source>
        <translation>图像的游程长度在最后一个像素之前结束。</translation>
    </message>
    <message>
        <source>Its picture is compressed as “%1”, which cannot be shown here. The file itself may be intact; another viewer can open it.</source>
        <translation>其图像的压缩方式为“%1”，无法在此显示。文件本身可能完好；可用其他查看程序打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read: their series are not shown as on this computer.</source>
        <translation>
            <numerusform>有 %n 行记录无法读取：相应的序列不会显示为已在本地。</numerusform>
        </translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>校验已停止。</translation>
    </message>
    <message>
        <source>The archive has no images of it.</source>
        <translation>影像库没有该序列的图像。</translation>
    </message>
    <message>
        <source>There is no image in it.</source>
        <translation>其中没有图像。</translation>
    </message>
    <message>
        <source>The first images have more than %1.</source>
        <translation>前几幅图像超过 %1。</translation>
    </message>
    <message>
        <source>An image is larger than %1.</source>
        <translation>有一幅图像大于 %1。</translation>
    </message>
    <message>
        <source>The first images have more than %1 unpacked.</source>
        <translation>前几幅图像解压后超过 %1。</translation>
    </message>
    <message>
        <source>An image is empty.</source>
        <translation>有一幅图像为空。</translation>
    </message>
    <message>
        <source>No server has this name.</source>
        <translation>没有此名称的服务器。</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>无法写入设置。</translation>
    </message>
    <message>
        <source>The settings file has a wrong format.</source>
        <translation>设置文件的格式有误。</translation>
    </message>
    <message>
        <source>Entry “%1” was refused: %2</source>
        <translation>条目“%1”被拒绝：%2</translation>
    </message>
    <message>
        <source>it is a link or a device, not a file.</source>
        <translation>是链接或设备，而非文件。</translation>
    </message>
    <message>
        <source>it is encrypted.</source>
        <translation>已加密。</translation>
    </message>
    <message>
        <source>its compression method is not supported (%1).</source>
        <translation>不支持其压缩方法（%1）。</translation>
    </message>
    <message>
        <source>it claims more bytes than the archive has.</source>
        <translation>声明的字节数超过压缩包的实际字节数。</translation>
    </message>
    <message>
        <source>its size is impossible.</source>
        <translation>大小不合理。</translation>
    </message>
    <message>
        <source>it is a folder with content.</source>
        <translation>是有内容的文件夹。</translation>
    </message>
    <message>
        <source>it has no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>its name contains a control character.</source>
        <translation>名称包含控制字符。</translation>
    </message>
    <message>
        <source>its name is an absolute path or names a drive.</source>
        <translation>名称是绝对路径或包含盘符。</translation>
    </message>
    <message>
        <source>it points outside its folder.</source>
        <translation>指向所在文件夹之外。</translation>
    </message>
    <message>
        <source>its two headers contradict each other.</source>
        <translation>两个头信息相互矛盾。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is not writable.</source>
        <translation>%1 不可写。</translation>
    </message>
    <message>
        <source>%1 is a link</source>
        <translation>%1 是链接</translation>
    </message>
    <message>
        <source>%1 has %2 bytes instead of %3</source>
        <translation>%1 有 %2 字节，而非 %3 字节</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 无法读取（%2）</translation>
    </message>
    <message>
        <source>%1 has another checksum than when it was downloaded</source>
        <translation>%1 的校验和与下载时不同</translation>
    </message>
    <message>
        <source>It was stopped while unpacking.</source>
        <translation>解压时已停止。</translation>
    </message>
    <message>
        <source>Entry “%1” is damaged (its checksum or packing is wrong).</source>
        <translation>条目“%1”已损坏（校验和或压缩数据有误）。</translation>
    </message>
    <message>
        <source>A series has no attribute {%1}.</source>
        <translation>序列没有属性 {%1}。</translation>
    </message>
    <message>
        <source>The format {%1:%2} is invalid.</source>
        <translation>格式 {%1:%2} 无效。</translation>
    </message>
    <message>
        <source>Its braces do not match.</source>
        <translation>花括号不匹配。</translation>
    </message>
    <message>
        <source>It must be a path below the chosen folder, with / between its parts.</source>
        <translation>必须是所选文件夹下的路径，各部分之间用 / 分隔。</translation>
    </message>
    <message>
        <source>It must not contain empty parts, . or .. .</source>
        <translation>不得包含空的部分、. 或 ..。</translation>
    </message>
    <message>
        <source>Series would share a folder: it needs {SeriesInstanceUID}, or its last digits as {SeriesInstanceUID:-5}. Built-in layouts: classic, descriptive, flat.</source>
        <translation>多个序列会共用一个文件夹：需要 {SeriesInstanceUID}，或写为 {SeriesInstanceUID:-5} 以取其末几位数字。内置文件夹结构：classic、descriptive、flat。</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read: “%1”</source>
        <translation>无法读取 md5hashes.csv：“%1”</translation>
    </message>
    <message>
        <source>The archive sent no MD5 sum for %1.</source>
        <translation>影像库未发送 %1 的 MD5 校验和。</translation>
    </message>
    <message>
        <source>%1 does not match the archive&apos;s MD5 sum.</source>
        <translation>%1 与影像库的 MD5 校验和不符。</translation>
    </message>
    <message>
        <source>%1 is listed in md5hashes.csv but missing.</source>
        <translation>%1 已列入 md5hashes.csv，但缺失。</translation>
    </message>
    <message>
        <source>The disk does not report whether it exists.</source>
        <translation>磁盘未报告其是否存在。</translation>
    </message>
    <message>
        <source>A record names a file outside its folder.</source>
        <translation>某条记录指定的文件在其文件夹之外。</translation>
    </message>
    <message>
        <source>A record cannot be read.</source>
        <translation>某条记录无法读取。</translation>
    </message>
    <message>
        <source>Downloads cannot be recorded: %1 Make it a writable file, move it away, or choose another folder.</source>
        <translation>无法记录下载：%1 请将其改为可写的文件、移走，或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed: move it away, or choose another folder.</source>
        <translation>%1 未作任何更改：请将其移走，或另选文件夹。</translation>
    </message>
    <message>
        <source>%1 was changed after its download.</source>
        <translation>%1 在下载后已被更改。</translation>
    </message>
    <message>
        <source>The series there is incomplete, but %1 is not part of it.</source>
        <translation>该处的序列不完整，但 %1 不属于该序列。</translation>
    </message>
    <message>
        <source>Another file or folder of that name appeared meanwhile.</source>
        <translation>在此期间出现了另一个同名文件或文件夹。</translation>
    </message>
    <message>
        <source>The images are complete, but their licence text was not stored. %1</source>
        <translation>图像完整，但未存储其许可协议文本。%1</translation>
    </message>
    <message>
        <source>It was stopped before it was committed.</source>
        <translation>在提交之前已停止。</translation>
    </message>
    <message>
        <source>It has more files than can be recorded for one series.</source>
        <translation>文件数超过单个序列可记录的上限。</translation>
    </message>
    <message>
        <source>The folder already contains files without a record.</source>
        <translation>文件夹中已有未记录的文件。</translation>
    </message>
    <message>
        <source>It is not a full path.</source>
        <translation>不是完整路径。</translation>
    </message>
    <message>
        <source>The folder is not empty.</source>
        <translation>文件夹不为空。</translation>
    </message>
    <message>
        <source>Its lock file is not in it: %1 was replaced.</source>
        <translation>锁文件不在其中：%1 已被替换。</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is downloading into this folder. Let it finish, or choose another folder.</source>
        <translation>%1（%3 上的进程 %2）正在下载到此文件夹。请等待其完成，或另选文件夹。</translation>
    </message>
    <message>
        <source>The folder is missing, or its disk was removed.</source>
        <translation>文件夹不存在，或其所在磁盘已移除。</translation>
    </message>
    <message>
        <source>The archive&apos;s file “%1” is not an image and was left out.</source>
        <translation>压缩包中的文件“%1”不是图像，已略过。</translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive are not images and were left out, the first of them “%1”.</source>
        <translation>
            <numerusform>压缩包中有 %n 个文件不是图像，已略过，第一个为“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are in the archive.</source>
        <translation>
            <numerusform>压缩包中有 %1/%n 幅图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are in the archive, %1 were announced.</source>
        <translation>
            <numerusform>压缩包中有 %n 幅图像，公布的数量为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The images need %1, the disk has %2 left.</source>
        <translation>图像需要 %1，磁盘剩余 %2。</translation>
    </message>
    <message>
        <source>The images have %1 bytes, %2 were announced.</source>
        <translation>图像共 %1 字节，公布的大小为 %2 字节。</translation>
    </message>
    <message>
        <source>Entry “%1” is far too large.</source>
        <translation>条目“%1”过大。</translation>
    </message>
    <message numerus="yes">
        <source>The server could not read %n of the images.</source>
        <translation>
            <numerusform>服务器无法读取其中的 %n 幅图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server provides no MD5 sums, which are required. With --verify crc, CRCs, number of images and sizes are checked instead.</source>
        <translation>服务器不提供所要求的 MD5 校验和。使用 --verify crc 则改为校验 CRC、图像数和大小。</translation>
    </message>
    <message>
        <source>The archive is truncated: its directory is missing.</source>
        <translation>压缩包被截断：缺少其中的目录。</translation>
    </message>
    <message>
        <source>The server sent text instead of an archive.</source>
        <translation>服务器发送的是文本，而非压缩包。</translation>
    </message>
    <message>
        <source>Its directory cannot be read.</source>
        <translation>无法读取压缩包的目录。</translation>
    </message>
    <message>
        <source>Its directory refers to a missing entry.</source>
        <translation>压缩包的目录引用了缺失的条目。</translation>
    </message>
    <message>
        <source>It claims to contain %1 files.</source>
        <translation>声明包含 %1 个文件。</translation>
    </message>
    <message>
        <source>Its directory is far too large.</source>
        <translation>压缩包的目录过大。</translation>
    </message>
    <message>
        <source>It contains more than %1 files.</source>
        <translation>包含超过 %1 个文件。</translation>
    </message>
    <message>
        <source>Its directory announces %1 files, but %2 can be read.</source>
        <translation>压缩包的目录声明有 %1 个文件，但可读取的有 %2 个。</translation>
    </message>
    <message>
        <source>The archive cannot be read: it was truncated meanwhile.</source>
        <translation>无法读取压缩包：在此期间被截断。</translation>
    </message>
    <message>
        <source>What arrives is not a ZIP.</source>
        <translation>收到的内容不是 ZIP。</translation>
    </message>
    <message>
        <source>The ZIP is packed in a way that only the whole of it can be read.</source>
        <translation>此 ZIP 的打包方式使其只能整体读取。</translation>
    </message>
    <message>
        <source>It was truncated after it was fetched.</source>
        <translation>下载后被截断。</translation>
    </message>
    <message>
        <source>%1 does not match the server&apos;s %2.</source>
        <translation>%1 与服务器的 %2 不符。</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n images, %1 were announced.</source>
        <translation>
            <numerusform>服务器列出了 %n 幅图像，公布的数量为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped while its images were checked.</source>
        <translation>校验图像时已停止。</translation>
    </message>
    <message>
        <source>A series is fetched as one ZIP or as images, not as both.</source>
        <translation>序列只能以一个 ZIP 或逐幅图像的方式下载，不能两者并用。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, of which %2 are reserved</source>
        <translation>%1，其中 %2 为保留空间</translation>
    </message>
    <message>
        <source>Free space: %1.</source>
        <translation>可用空间：%1。</translation>
    </message>
    <message>
        <source>Announced size: %1, needed during the transfer: %2; free: %3.</source>
        <translation>公布的大小：%1，传输期间需要：%2；可用：%3。</translation>
    </message>
    <message>
        <source>Announced size: %1; free: %2.</source>
        <translation>公布的大小：%1；可用：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The server failed %n times in a row, so there were no further attempts.</source>
        <translation>
            <numerusform>服务器已连续出错 %n 次，因此不再尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The row that was just written is missing.</source>
        <translation>刚写入的行缺失。</translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>上次会话的队列</translation>
    </message>
    <message>
        <source>The server lists nothing to fetch.</source>
        <translation>服务器未列出可下载的内容。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes of one file were received.</source>
        <translation>某个文件已收到 %1/%2 字节。</translation>
    </message>
    <message>
        <source>The series that were finished last could not be checked.</source>
        <translation>无法校验最后完成的序列。</translation>
    </message>
    <message>
        <source>Completed series that are downloaded again: %1.</source>
        <translation>需要重新下载的已完成序列：%1。</translation>
    </message>
    <message>
        <source>Series that are not in the queue any more: %1. Verify the folder and repair it.</source>
        <translation>已不在队列中的序列：%1。请校验文件夹并修复。</translation>
    </message>
    <message>
        <source>The server provides neither a number of images nor MD5 sums, so completeness cannot be verified.</source>
        <translation>服务器既不提供图像数，也不提供 MD5 校验和，因此无法校验完整性。</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is writing requests to this folder.</source>
        <translation>%1（%3 上的进程 %2）正在向此文件夹写入请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded series are no longer complete: they are pending again. `tcia download --to %1` fetches them; with --drop it discards them.</source>
        <translation>
            <numerusform>记录中有 %n 个序列已不再完整：重新列为待下载。`tcia download --to %1` 可下载它们；加上 --drop 则放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 bytes per second arrived over %2 seconds.</source>
        <translation>在 %2 秒内，每秒收到的字节数少于 %1。</translation>
    </message>
    <message>
        <source>“%1” is not a series UID.</source>
        <translation>“%1”不是序列 UID。</translation>
    </message>
    <message>
        <source>It is not below the folder.</source>
        <translation>不在该文件夹下。</translation>
    </message>
    <message>
        <source>Two of the files are the same image (SOP Instance UID %1).</source>
        <translation>其中两个文件是同一幅图像（SOP Instance UID %1）。</translation>
    </message>
    <message>
        <source>It is not a table of NBIA Data Retriever: it names no series and their folders.</source>
        <translation>不是 NBIA Data Retriever 的表格：未指定序列及其文件夹。</translation>
    </message>
    <message>
        <source>There is no metadata.csv.</source>
        <translation>没有 metadata.csv。</translation>
    </message>
    <message>
        <source>It names no folders, and none of its series is below its own folder.</source>
        <translation>未指定文件夹，且其中的序列均不在其自身所在的文件夹下。</translation>
    </message>
    <message>
        <source>The server denies access to this series.</source>
        <translation>服务器拒绝访问此序列。</translation>
    </message>
    <message>
        <source>The server does not have this series (any more).</source>
        <translation>服务器没有（或不再有）此序列。</translation>
    </message>
    <message>
        <source>It was downloaded from %1.</source>
        <translation>下载自 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The server has %n images now, %1 are here.</source>
        <translation>
            <numerusform>服务器现有 %n 幅图像，此处有 %1 幅。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s images have %1 bytes now, those here %2.</source>
        <translation>服务器的图像现为 %1 字节，此处的为 %2 字节。</translation>
    </message>
    <message>
        <source>There is no record of %1</source>
        <translation>没有 %1 的记录</translation>
    </message>
    <message>
        <source>The folder, or the record in it, cannot be read (%1)</source>
        <translation>无法读取文件夹或其中的记录（%1）</translation>
    </message>
    <message>
        <source>There is no record of downloads in this folder nor just below it: neither tcia-series.jsonl nor the metadata.csv of NBIA Data Retriever or TCIA Data Retriever.</source>
        <translation>此文件夹及其直接下级中没有下载记录：既没有 tcia-series.jsonl，也没有 NBIA Data Retriever 或 TCIA Data Retriever 的 metadata.csv。</translation>
    </message>
    <message>
        <source>There is another metadata.csv.</source>
        <translation>还有另一个 metadata.csv。</translation>
    </message>
    <message>
        <source>The folder is missing.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>It contains another folder (%1). %2</source>
        <translation>包含其他文件夹（%1）。%2</translation>
    </message>
    <message>
        <source>It contains a file that is not part of the series (%1). %2</source>
        <translation>包含不属于该序列的文件（%1）。%2</translation>
    </message>
    <message>
        <source>It cannot be repaired: %1</source>
        <translation>无法修复：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1；以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>Several series share the folder. Download them into another one.</source>
        <translation>多个序列共用此文件夹。请将它们下载到其他文件夹。</translation>
    </message>
    <message>
        <source>Move it out of the folder and check again.</source>
        <translation>请将其移出文件夹，然后重新校验。</translation>
    </message>
    <message>
        <source>md5hashes.csv cannot be read (%1)</source>
        <translation>无法读取 md5hashes.csv（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n images are present</source>
        <translation>
            <numerusform>现有 %1/%n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are present instead of %1</source>
        <translation>
            <numerusform>现有 %n 幅图像，而非 %1 幅</numerusform>
        </translation>
    </message>
    <message>
        <source>the images have %1 bytes instead of %2 to %3</source>
        <translation>图像共 %1 字节，而非 %2 至 %3 字节</translation>
    </message>
    <message>
        <source>metadata.csv gives neither the number nor the size of its images.</source>
        <translation>metadata.csv 既未给出图像的数量，也未给出大小。</translation>
    </message>
    <message>
        <source>It contains an image of another series (%1). %2</source>
        <translation>包含另一序列的图像（%1）。%2</translation>
    </message>
    <message numerus="yes">
        <source>It contains %n images, but %1 were recorded. Move your own out of the folder and check again.</source>
        <translation>
            <numerusform>包含 %n 幅图像，但记录的为 %1 幅。请将您自己的图像移出文件夹，然后重新校验。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known series are not in its list, but %1 rows of it are unusable</source>
        <translation>
            <numerusform>已知的 %n 个序列不在其列表中，但该列表有 %1 行无法使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It was downloaded again.</source>
        <translation>已重新下载。</translation>
    </message>
    <message>
        <source>the previous run did not end properly; its log was kept</source>
        <translation>上次运行未正常结束；其日志已保留</translation>
    </message>
    <message>
        <source>MD5 sum</source>
        <translation>MD5 校验和</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Servers of this dialect do not offer %1.</source>
        <translation>采用此接口版本的服务器不提供 %1。</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Open the server of these series first.</source>
        <translation>请先打开这些序列所在的服务器。</translation>
    </message>
    <message>
        <source>The list of objects repeats itself, or names objects that were not asked for.</source>
        <translation>对象列表重复，或包含未请求的对象。</translation>
    </message>
    <message>
        <source>The list of objects does not end.</source>
        <translation>对象列表没有结尾。</translation>
    </message>
    <message>
        <source>It has no buckets: name at least one.</source>
        <translation>没有存储桶：请至少指定一个。</translation>
    </message>
    <message>
        <source>The server&apos;s own answer comes in pages and cannot be shown.</source>
        <translation>服务器自己的应答是分页的，无法显示。</translation>
    </message>
    <message>
        <source>It repeats the page before: the server does not page.</source>
        <translation>它重复了上一页：服务器不支持分页。</translation>
    </message>
    <message>
        <source>The list of objects cannot be read (%1).</source>
        <translation>无法读取对象列表（%1）。</translation>
    </message>
    <message>
        <source>The list of objects has no continuation.</source>
        <translation>对象列表没有后续部分。</translation>
    </message>
    <message>
        <source>The bucket does not give it to anybody without an account.</source>
        <translation>没有账户，存储桶不提供它。</translation>
    </message>
    <message>
        <source>There is no bucket of this name.</source>
        <translation>没有此名称的存储桶。</translation>
    </message>
    <message>
        <source>The bucket has no such object (any more).</source>
        <translation>存储桶（已）没有此对象。</translation>
    </message>
    <message>
        <source>The bucket gets too many requests at once.</source>
        <translation>存储桶同时收到的请求过多。</translation>
    </message>
    <message>
        <source>The object is shorter than it was announced.</source>
        <translation>对象比声明的短。</translation>
    </message>
    <message>
        <source>The object has changed since it was listed.</source>
        <translation>对象自列出后已更改。</translation>
    </message>
    <message>
        <source>The bucket lies in another region.</source>
        <translation>存储桶位于另一个区域。</translation>
    </message>
    <message>
        <source>None of the known buckets has its images.</source>
        <translation>已知的存储桶都没有其图像。</translation>
    </message>
    <message>
        <source>The bucket has no images in its folder.</source>
        <translation>存储桶的文件夹中没有其图像。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a bucket.</source>
        <translation>“%1”不是存储桶的名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the server&apos;s images are not here, and %1 of those here are not on the server (any more).</source>
        <translation>
            <numerusform>服务器上的 %n 幅图像不在此处，此处的 %1 幅（已）不在服务器上。</numerusform>
        </translation>
    </message>
    <message>
        <source>--url needs --dialect nbia-v4, nbia-v1, legacy or idc</source>
        <translation>--url 需要 --dialect nbia-v4、nbia-v1、legacy 或 idc</translation>
    </message>
    <message>
        <source>It holds several images instead of one.</source>
        <translation>其中包含多幅图像，而不是一幅。</translation>
    </message>
    <message>
        <source>The server sent something else instead of an image.</source>
        <translation>服务器发送的不是图像。</translation>
    </message>
    <message>
        <source>It is not a valid list of parts (multipart).</source>
        <translation>它不是有效的多部分内容（multipart）。</translation>
    </message>
    <message>
        <source>The study of the series is unknown, and the server needs it.</source>
        <translation>序列所属的检查未知，而服务器需要它。</translation>
    </message>
    <message numerus="yes">
        <source>The server sends more than the %n images that it announced.</source>
        <translation>
            <numerusform>服务器发送的图像多于其声明的 %n 幅。</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers of this dialect do not find series by their place in a bucket.</source>
        <translation>使用此方言的服务器无法按存储桶中的位置查找序列。</translation>
    </message>
    <message>
        <source>the descriptions of the collections</source>
        <translation>数据集的描述</translation>
    </message>
    <message>
        <source>%1: it contains no segments, outlines or report.</source>
        <translation>%1：不包含分割区域、轮廓或报告。</translation>
    </message>
    <message>
        <source>This kind of segmentation cannot be shown.</source>
        <translation>无法显示此类分割。</translation>
    </message>
    <message>
        <source>The segmentation lies in other planes than the images that it names.</source>
        <translation>该分割与其所指图像不在同一平面。</translation>
    </message>
    <message>
        <source>The segmentation is oriented differently from the images.</source>
        <translation>该分割的方向与图像不同。</translation>
    </message>
    <message>
        <source>The pixels of the segmentation are not those of the images.</source>
        <translation>该分割的像素与图像的像素不一致。</translation>
    </message>
    <message>
        <source>Some outlines lie in other planes than the images.</source>
        <translation>部分轮廓与图像不在同一平面。</translation>
    </message>
    <message>
        <source>The column %1 is nested, which is not supported.</source>
        <translation>列 %1 是嵌套列，不受支持。</translation>
    </message>
    <message>
        <source>The column %1 has the type %2, which is not supported.</source>
        <translation>列 %1 的类型为 %2，不受支持。</translation>
    </message>
    <message>
        <source>The Parquet file&apos;s list of columns is damaged.</source>
        <translation>Parquet 文件的列清单已损坏。</translation>
    </message>
    <message>
        <source>It is not a Parquet file.</source>
        <translation>不是 Parquet 文件。</translation>
    </message>
    <message>
        <source>The Parquet file is encrypted, which is not supported.</source>
        <translation>Parquet 文件已加密，不受支持。</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file contradicts itself.</source>
        <translation>Parquet 文件末尾的描述自相矛盾。</translation>
    </message>
    <message>
        <source>It has more rows than the limit of %1.</source>
        <translation>行数大于上限 %1。</translation>
    </message>
    <message>
        <source>The column %1 is encrypted, which is not supported.</source>
        <translation>列 %1 已加密，不受支持。</translation>
    </message>
    <message>
        <source>The column %1 lies in another file, which is not supported.</source>
        <translation>列 %1 位于另一个文件中，不受支持。</translation>
    </message>
    <message>
        <source>The column %1 is compressed with %2, which is not supported.</source>
        <translation>列 %1 使用 %2 压缩，不受支持。</translation>
    </message>
    <message>
        <source>The description at the end of the Parquet file is damaged.</source>
        <translation>Parquet 文件末尾的描述已损坏。</translation>
    </message>
    <message>
        <source>The column %1 is encoded with %2, which is not supported.</source>
        <translation>列 %1 使用 %2 编码，不受支持。</translation>
    </message>
    <message>
        <source>The column %1 is damaged: a checksum does not match.</source>
        <translation>列 %1 已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>The column %1 is damaged.</source>
        <translation>列 %1 已损坏。</translation>
    </message>
    <message>
        <source>The file ends within the column %1.</source>
        <translation>文件在列 %1 之内中断。</translation>
    </message>
    <message>
        <source>Reading it would take more memory than the limit of %1.</source>
        <translation>读取所需内存大于上限 %1。</translation>
    </message>
    <message>
        <source>This basket no longer exists.</source>
        <translation>此数据篮已不存在。</translation>
    </message>
    <message>
        <source>Some series of this basket cannot be read.</source>
        <translation>此数据篮中的部分序列无法读取。</translation>
    </message>
    <message>
        <source>What is published beside it is not a SHA-256 sum.</source>
        <translation>旁边发布的内容不是 SHA-256 校验和。</translation>
    </message>
    <message>
        <source>Its SHA-256 sum is not the published one.</source>
        <translation>其 SHA-256 校验和与发布的不一致。</translation>
    </message>
    <message>
        <source>It is not the index of the Imaging Data Commons: it has no column %1.</source>
        <translation>这不是 Imaging Data Commons 的索引：没有 %1 列。</translation>
    </message>
    <message>
        <source>A row of it names no collection.</source>
        <translation>其中有一行没有数据集名称。</translation>
    </message>
    <message>
        <source>It is not ordered by collection.</source>
        <translation>它未按数据集排序。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be shown: their numbers are invalid, or those of others.</source>
        <translation>
            <numerusform>其中 %n 个无法显示：编号无效或与其他的重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n lines are shown.</source>
        <translation>
            <numerusform>仅显示前 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The segmentation has %1 frames, more than the %2 that can be shown.</source>
        <translation>该分割有 %1 帧，超过了可显示的 %2 帧。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n segments are shown.</source>
        <translation>
            <numerusform>仅显示前 %n 个分割区域。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much lies on this image to show all of it.</source>
        <translation>此图像上的内容过多，无法全部显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n contours cannot be read.</source>
        <translation>
            <numerusform>%n 条轮廓线无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n outlines are shown.</source>
        <translation>
            <numerusform>仅显示前 %n 个轮廓。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its outlines have more than the %1 points that can be shown.</source>
        <translation>轮廓的点数超过了可显示的 %1 个。</translation>
    </message>
    <message>
        <source>The object could not be read: %1.</source>
        <translation>无法读取该对象：%1。</translation>
    </message>
    <message>
        <source>The object was not read: the system did not limit the decoder&apos;s %1.</source>
        <translation>未读取该对象：系统未限制解码器的 %1。</translation>
    </message>
    <message>
        <source>The object could not be read: it needs more than %1 MB of memory.</source>
        <translation>无法读取该对象：需要超过 %1 MB 内存。</translation>
    </message>
    <message>
        <source>%1. The SHA-256 fingerprint of its certificate is %2.</source>
        <translation>%1。其证书的 SHA-256 指纹为 %2。</translation>
    </message>
    <message>
        <source>It names no valid study of the series.</source>
        <translation>其中没有该序列的有效检查。</translation>
    </message>
    <message>
        <source>It is another version than the one that was listed.</source>
        <translation>这与列出的版本不同。</translation>
    </message>
    <message>
        <source>This program has downloaded nothing into this folder.</source>
        <translation>本程序没有向此文件夹下载过任何内容。</translation>
    </message>
    <message>
        <source>It is a record of provenance of a later version of this program.</source>
        <translation>这是由本程序更高版本生成的溯源记录。</translation>
    </message>
    <message>
        <source>It is not a record of provenance.</source>
        <translation>这不是溯源记录。</translation>
    </message>
    <message>
        <source>This record of provenance is damaged: %1</source>
        <translation>此溯源记录已损坏：%1</translation>
    </message>
    <message>
        <source>It names series that this program has not downloaded into this folder. Move it away to have it written.</source>
        <translation>其中有本程序未下载到此文件夹的序列。请将此文件移走，以便写入。</translation>
    </message>
    <message>
        <source>A split has at least two sets.</source>
        <translation>一个划分至少有两个子集。</translation>
    </message>
    <message>
        <source>There is no series of a patient with an ID to split.</source>
        <translation>没有可划分的、带患者 ID 的序列。</translation>
    </message>
    <message>
        <source>“%1” does not name the shares of sets, such as 70,15,15 or train=0.8,test=0.2.</source>
        <translation>“%1”不是子集的份额，例如 70,15,15 或 train=0.8,test=0.2。</translation>
    </message>
    <message>
        <source>Its attributes are larger than the limit.</source>
        <translation>其属性超出大小限制。</translation>
    </message>
    <message>
        <source>“%1” is neither a keyword such as PixelSpacing nor a number such as 0018,0050.</source>
        <translation>“%1”既不是 PixelSpacing 这样的关键字，也不是 0018,0050 这样的编号。</translation>
    </message>
    <message>
        <source>“%1” is a sequence or pixels, which have no single value.</source>
        <translation>“%1”是 DICOM 序列项或像素，没有单一的值。</translation>
    </message>
    <message>
        <source>The bucket lies in another region (%1), which is not followed. Enter the address of its endpoint there.</source>
        <translation>该存储桶位于另一个区域（%1），不会自动跟随。请输入其在该区域的端点地址。</translation>
    </message>
    <message>
        <source>No image of a series could be read.</source>
        <translation>无法读取任何序列的图像。</translation>
    </message>
    <message>
        <source>Series %1 lies in %2, too, from where it is taken.</source>
        <translation>序列 %1 也位于 %2，将从那里获取。</translation>
    </message>
    <message>
        <source>It lists the series, but reports neither its size nor its number of images.</source>
        <translation>列出了该序列，但既未报告其大小，也未报告图像数。</translation>
    </message>
    <message>
        <source>A file of the series has no name.</source>
        <translation>该序列中有一个文件没有名称。</translation>
    </message>
    <message>
        <source>The server has it like this, so another download does not help.</source>
        <translation>服务器上就是这样，再次下载也无济于事。</translation>
    </message>
    <message>
        <source>Only the number of images could be compared.</source>
        <translation>只能比较图像数量。</translation>
    </message>
    <message>
        <source>Its name has no address, for it contains “..”.</source>
        <translation>其名称包含“..”，因此没有地址。</translation>
    </message>
    <message>
        <source>The record names no series.</source>
        <translation>该记录未列出任何序列。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the images here cannot be read any more.</source>
        <translation>
            <numerusform>此处的 %n 个图像已无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one for the split.</source>
        <translation>该文件夹不为空。请为划分选择一个新文件夹。</translation>
    </message>
    <message>
        <source>A table has at most %1 series: filter or select fewer.</source>
        <translation>一个表格最多有 %1 个序列：请筛选或减少选择。</translation>
    </message>
    <message>
        <source>“%1” is not a column here; there are %2.</source>
        <extracomment>%1 what was typed, %2 all that could be</extracomment>
        <translation>“%1”不是此处的列；可用的列有 %2。</translation>
    </message>
    <message>
        <source>The server was asked for the list of images once more, and still names one that it does not have. Only its operators can mend that.</source>
        <translation>已再次向服务器请求图像列表，其中仍有它没有的图像。只有其运营方能修复。</translation>
    </message>
    <message numerus="yes">
        <source>Pixels with %n numbers are not shown: no segment has these numbers.</source>
        <translation>
            <numerusform>带有 %n 个编号的像素未显示：没有分割区域使用这些编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contours lead through several planes, which cannot be shown.</source>
        <translation>
            <numerusform>%n 条轮廓线穿过多个平面，无法显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being downloaded again.</source>
        <translation>正在重新下载。</translation>
    </message>
    <message>
        <source>Its download was cancelled.</source>
        <translation>其下载已取消。</translation>
    </message>
    <message>
        <source>It was downloaded again and verified.</source>
        <translation>已重新下载并校验。</translation>
    </message>
    <message>
        <source>It has no SOP class, SOP Instance UID or known transfer syntax.</source>
        <translation>它缺少 SOP 类、SOP Instance UID 或已知的传输语法。</translation>
    </message>
    <message>
        <source>“%1” is not a peer such as ORTHANC@pacs.example.org:4242</source>
        <translation>“%1”不是 ORTHANC@pacs.example.org:4242 这样的对端</translation>
    </message>
    <message>
        <source>No association could be opened (%1).</source>
        <translation>无法打开关联（%1）。</translation>
    </message>
    <message>
        <source>It is not a usable PEM file.</source>
        <translation>它不是可用的 PEM 文件。</translation>
    </message>
    <message>
        <source>It cannot be encrypted (%1).</source>
        <translation>无法加密（%1）。</translation>
    </message>
    <message>
        <source>The peer does not take %1 in the transfer syntax %2.</source>
        <translation>对端不接受传输语法为 %2 的 %1。</translation>
    </message>
    <message>
        <source>The object could not be sent (%1).</source>
        <translation>无法发送该对象（%1）。</translation>
    </message>
    <message>
        <source>The peer answered with the status %1.</source>
        <translation>对端返回状态 %1。</translation>
    </message>
    <message>
        <source>The program crashed or was killed.</source>
        <translation>程序崩溃或被终止。</translation>
    </message>
    <message>
        <source>The program failed with the status %1.</source>
        <translation>程序失败，状态为 %1。</translation>
    </message>
    <message>
        <source>The program cannot be started: %1.</source>
        <translation>无法启动程序：%1。</translation>
    </message>
    <message>
        <source>The program took more than %1 s.</source>
        <translation>程序用时超过 %1 秒。</translation>
    </message>
    <message>
        <source>dcm2niix is not installed (package dcm2niix).</source>
        <translation>未安装 dcm2niix（软件包 dcm2niix）。</translation>
    </message>
    <message>
        <source>The program changed or removed images of the series.</source>
        <translation>程序更改或删除了该序列的图像。</translation>
    </message>
    <message>
        <source>dcm2niix made no file: nothing here can be converted.</source>
        <translation>dcm2niix 未生成文件：此处没有可转换的内容。</translation>
    </message>
    <message>
        <source>The stages of this folder are run by %1 (process %2 on %3).</source>
        <translation>此文件夹的阶段正由 %1 运行（%3 上的进程 %2）。</translation>
    </message>
    <message>
        <source>“%1” is not one of {series}, {study}, {folder}, {output}</source>
        <translation>“%1”不是 {series}、{study}、{folder}、{output} 之一</translation>
    </message>
    <message>
        <source>The program of the command is missing.</source>
        <translation>缺少命令的程序。</translation>
    </message>
    <message>
        <source>“%1” is not one of nifti, send:AET@HOST:PORT, command:PROGRAM …</source>
        <translation>“%1”不属于以下各项：nifti、send:AET@HOST:PORT、command:PROGRAM …</translation>
    </message>
    <message>
        <source>It is no basket file of the schema tcia-basket-1.</source>
        <translation>它不是符合 tcia-basket-1 模式的购物篮文件。</translation>
    </message>
    <message>
        <source>A series in it has no UID.</source>
        <translation>其中有一个序列没有 UID。</translation>
    </message>
    <message>
        <source>Its files lie in several folders.</source>
        <translation>其文件位于多个文件夹中。</translation>
    </message>
    <message>
        <source>%1 has no SOP Instance UID.</source>
        <translation>%1 没有 SOP Instance UID。</translation>
    </message>
    <message>
        <source>%1 is a second copy of an image.</source>
        <translation>%1 是某个图像的第二份副本。</translation>
    </message>
    <message>
        <source>It lies directly in the folder: adopt the folder above.</source>
        <translation>它直接位于该文件夹中：请收录上一级文件夹。</translation>
    </message>
    <message>
        <source>The server does not say how many images it has.</source>
        <translation>服务器未说明其图像数量。</translation>
    </message>
    <message>
        <source>Its rows do not name their collection.</source>
        <translation>其中的行未注明所属数据集。</translation>
    </message>
    <message>
        <source>It says that rows are missing, but brings none.</source>
        <translation>其声明尚有缺失的行，却未包含任何行。</translation>
    </message>
    <message>
        <source>The answer does not end: it has more than %1 rows.</source>
        <translation>应答没有终止：行数超过 %1。</translation>
    </message>
    <message>
        <source>Its series UID is missing or no UID.</source>
        <translation>序列 UID 缺失或不是有效的 UID。</translation>
    </message>
    <message>
        <source>It rejects associations: “%1” is not its AE title.</source>
        <translation>它拒绝关联：“%1”不是其 AE 标题。</translation>
    </message>
    <message>
        <source>It rejects associations: it does not know our AE title “%1”.</source>
        <translation>它拒绝关联：它不认识我们的 AE 标题“%1”。</translation>
    </message>
    <message>
        <source>It rejects associations (%1).</source>
        <translation>它拒绝关联（%1）。</translation>
    </message>
    <message>
        <source>It has rejected an association.</source>
        <translation>它拒绝了一次关联。</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed.</source>
        <translation>它指向一个不会跟随的地址。</translation>
    </message>
    <message>
        <source>It is not the citation of this DOI.</source>
        <translation>这不是此 DOI 的引用。</translation>
    </message>
    <message>
        <source>It wants a name and a password, and none was sent.</source>
        <translation>它要求用户名和密码，但没有发送。</translation>
    </message>
    <message>
        <source>It wants a token, and none was sent.</source>
        <translation>它要求令牌，但没有发送。</translation>
    </message>
    <message>
        <source>It wants a login or a key, and none was sent.</source>
        <translation>它要求登录或密钥，但没有发送。</translation>
    </message>
    <message>
        <source>It wants a token, but a name and a password were sent: change how you log in.</source>
        <translation>它要求令牌，但发送的是用户名和密码：请更改登录方式。</translation>
    </message>
    <message>
        <source>It refused the name or the password.</source>
        <translation>它拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>It wants a name and a password, but a token was sent: change how you log in.</source>
        <translation>它要求用户名和密码，但发送的是令牌：请更改登录方式。</translation>
    </message>
    <message>
        <source>The token has expired: get a new one.</source>
        <translation>令牌已过期：请获取新的令牌。</translation>
    </message>
    <message>
        <source>It refused the token, which may have expired: get a new one.</source>
        <translation>它拒绝了令牌，令牌可能已过期：请获取新的令牌。</translation>
    </message>
    <message>
        <source>It refused the API key.</source>
        <translation>它拒绝了 API 密钥。</translation>
    </message>
    <message>
        <source>It wants a certificate of yours (a client certificate), which this program cannot send.</source>
        <translation>它要求您的证书（客户端证书），本程序无法发送。</translation>
    </message>
    <message>
        <source>The list of damaged series cannot be read: verify the folders again.</source>
        <translation>无法读取已损坏序列的列表：请重新校验文件夹。</translation>
    </message>
    <message>
        <source>What is to follow downloads cannot be read from this file.</source>
        <translation>无法从此文件读取下载后要执行的操作。</translation>
    </message>
    <message>
        <source>To send encrypted, name --tls-authorities FILE; for peers that want a certificate of yours, also --tls-certificate FILE and --tls-key FILE.</source>
        <translation>要加密发送，请指定 --tls-authorities 文件；若对方要求您的证书，还需 --tls-certificate 文件和 --tls-key 文件。</translation>
    </message>
    <message>
        <source>It is no DRS id.</source>
        <translation>不是 DRS 标识符。</translation>
    </message>
    <message>
        <source>It is no answer of a DRS server.</source>
        <translation>不是 DRS 服务器的应答。</translation>
    </message>
    <message>
        <source>Which server has ids that begin with %1 is not known.</source>
        <translation>不知道哪个服务器拥有以 %1 开头的标识符。</translation>
    </message>
    <message>
        <source>It is a bundle of objects; name those one by one.</source>
        <translation>它是一组对象；请逐个指定。</translation>
    </message>
    <message>
        <source>Its server names no address of its bytes that can be used.</source>
        <translation>服务器未给出可用的内容地址。</translation>
    </message>
    <message>
        <source>It leads to an address that is not followed: it is not as safe.</source>
        <translation>服务器指向的地址不够安全，未跟随。</translation>
    </message>
    <message>
        <source>It needs the token of an account, and none is used.</source>
        <translation>需要账户令牌，而程序不使用令牌。</translation>
    </message>
    <message>
        <source>It is no address of a file: https, http and DRS ids are.</source>
        <translation>不是文件地址：可用 https、http 和 DRS 标识符。</translation>
    </message>
    <message>
        <source>Addresses with a user or password are not used.</source>
        <translation>不使用含用户名或密码的地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows name a single file and no series; `tcia download --manifest` fetches those.</source>
        <translation>
            <numerusform>%n 行指定的是单个文件而非序列；`tcia download --manifest` 可获取它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first files: %1.</source>
        <translation>前几个文件：%1。</translation>
    </message>
    <message>
        <source>It has more than the %1 bytes that the server names.</source>
        <translation>文件超过服务器给出的 %1 字节。</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>文件有 %1 字节，应为 %2 字节。</translation>
    </message>
    <message>
        <source>The server sent a web page in place of the file.</source>
        <translation>服务器发送了网页而不是文件。</translation>
    </message>
    <message>
        <source>Its %1 sum is not the one that the server names.</source>
        <translation>%1 校验和与服务器给出的不一致。</translation>
    </message>
    <message>
        <source>After a download: %1 “Afterwards”, in the list of transfers, has every series that failed.</source>
        <translation>下载之后：%1 传输列表中的“之后”列出了所有失败的序列。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same SOP Instance UID: programs and archives keep only one of such files.</source>
        <translation>“%1”和“%2”的 SOP Instance UID 相同：程序和归档只会保留此类文件中的一个。</translation>
    </message>
    <message>
        <source>The file needs %1, the disk has %2 left.</source>
        <translation>文件需要 %1，磁盘剩余 %2。</translation>
    </message>
    <message>
        <source>The server names neither size nor sum, so nothing proves that all of it arrived.</source>
        <translation>服务器既未给出大小也未给出校验和，无法证明文件已完整到达。</translation>
    </message>
    <message>
        <source>The series lies in several folders, such as “%1” and “%2”, and links that would bring them together are not possible here: Windows, FAT and some shared drives have none. Move its files into one folder, or all of them to a disk that has links.</source>
        <translation>该序列位于多个文件夹中,例如“%1”和“%2”,而此处无法创建将它们合在一起的链接:Windows、FAT 和某些共享驱动器不支持链接。请将其文件移到一个文件夹中,或将全部文件移到支持链接的磁盘。</translation>
    </message>
    <message>
        <source>Several series lie in this folder, and links that would keep them apart are not possible here: Windows, FAT and some shared drives have none. Move each series into a folder of its own, or all of them to a disk that has links.</source>
        <translation>此文件夹中有多个序列,而此处无法创建将它们分开的链接:Windows、FAT 和某些共享驱动器不支持链接。请将每个序列移到各自的文件夹中,或将全部序列移到支持链接的磁盘。</translation>
    </message>
    <message>
        <source>A link to an image cannot be made</source>
        <translation>无法创建指向图像的链接</translation>
    </message>
    <message>
        <source>An image in its list has no valid UID.</source>
        <translation>其列表中有一幅图像没有有效的 UID。</translation>
    </message>
    <message>
        <source>It leads to a private network or to this machine, and a list may come from anybody. With --allow-private it is fetched.</source>
        <translation>它指向专用网络或本机，而列表可能来自任何人。使用 --allow-private 即可下载。</translation>
    </message>
    <message>
        <source>No address is found for the name of the server.</source>
        <translation>找不到该服务器名称对应的地址。</translation>
    </message>
</context>
<context>
    <name>RowState</name>
    <message>
        <source>in the archive only</source>
        <translation>仅在影像库中</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>partly on disk</source>
        <translation>部分在本地</translation>
    </message>
    <message>
        <source>in a basket</source>
        <translation>在数据篮中</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>新增或已更改</translation>
    </message>
</context>
<context>
    <name>SaidMessage</name>
    <message>
        <source>What it said</source>
        <translation>原始消息</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message>
        <source>(no description)</source>
        <translation>（无描述）</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <extracomment>%1 is a modality such as &quot;CT&quot;, %2 a part of the body</extracomment>
        <translation>%2 的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>on a %1</source>
        <translation>设备 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>free to use, cite it</source>
        <translation>可自由使用，须引用</translation>
    </message>
    <message>
        <source>non-commercial only</source>
        <translation>仅限非商业性使用</translation>
    </message>
    <message>
        <source>terms of its own</source>
        <translation>有专门条款</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln images</source>
        <translation>
            <numerusform>%1/%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices</source>
        <translation>
            <numerusform>%Ln 个切片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slices of %1 mm</source>
        <extracomment>%1 a thickness in mm</extracomment>
        <translation>
            <numerusform>%Ln 个 %1 mm 切片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>made with %1</source>
        <translation>由 %1 制作</translation>
    </message>
</context>
<context>
    <name>ServerForms</name>
    <message>
        <source>&amp;Address of the DICOMweb service:</source>
        <translation>DICOMweb 服务的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Address of the S3 endpoint:</source>
        <translation>S3 端点的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Address of the interface:</source>
        <translation>接口的地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Address including the version:</source>
        <translation>地址，包括版本(&amp;A)：</translation>
    </message>
</context>
<context>
    <name>Servers</name>
    <message>
        <source>Demonstration archive</source>
        <translation>演示影像库</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Set</source>
        <translation>子集</translation>
    </message>
    <message numerus="yes">
        <source>The %n patients with %1 are not shared out within one patient, because they belong to several strata: %2.</source>
        <extracomment>%1 an attribute and its value such as sex=F, %2 a list of sets with their numbers of patients</extracomment>
        <translation>
            <numerusform>具有 %1 的 %n 名患者属于多个分层，其分配与准确份额相差超过一名患者：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Collection</source>
        <translation>数据集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>模态(&amp;M)</translation>
    </message>
    <message>
        <source>Man&amp;ufacturer</source>
        <translation>制造商(&amp;U)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性别(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Age, by decade</source>
        <translation>年龄（按十年）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After the download</source>
        <translation>下载之后</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Convert to NIfTI</source>
        <translation>转换为 NIfTI</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送至 %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <extracomment>%1 a program with its arguments</extracomment>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Send encrypted to %1</source>
        <translation>加密发送至 %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>电子表格用表 (*.csv)</translation>
    </message>
    <message>
        <source>Tables with tabs (*.tsv)</source>
        <translation>制表符分隔的表 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, one series a line (*.jsonl)</source>
        <translation>JSON，每行一个序列 (*.jsonl)</translation>
    </message>
    <message>
        <source>XML (*.xml)</source>
        <translation>XML (*.xml)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fragments, %1</source>
        <comment>%1 is: 4,096 bytes</comment>
        <translation>
            <numerusform>%Ln 个片段，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>（无法读取）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>(private or unknown)</source>
        <translation>（私有或未知）</translation>
    </message>
</context>
<context>
    <name>TlsChoice</name>
    <message>
        <source>Authorities:</source>
        <translation>证书颁发机构：</translation>
    </message>
    <message>
        <source>PEM file of the authorities that may vouch for the application</source>
        <translation>可为该应用程序担保的证书颁发机构的 PEM 文件</translation>
    </message>
    <message>
        <source>Own certificate:</source>
        <translation>自己的证书：</translation>
    </message>
    <message>
        <source>PEM file, if the application wants one</source>
        <translation>PEM 文件（若应用程序要求证书）</translation>
    </message>
    <message>
        <source>Its key:</source>
        <translation>其密钥：</translation>
    </message>
    <message>
        <source>PEM file without a password</source>
        <translation>无密码的 PEM 文件</translation>
    </message>
</context>
<context>
    <name>TransferColumns</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>序列 UID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed:</source>
        <extracomment>how many series</extracomment>
        <translation>
            <numerusform>%Ln 个失败：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferStates</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%1 images promised, %2 came · tried %Ln times</source>
        <translation>
            <numerusform>承诺 %1 幅图像，收到 %2 幅 · 已尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 images promised, %2 came</source>
        <translation>承诺 %1 幅图像，收到 %2 幅</translation>
    </message>
    <message numerus="yes">
        <source>%1 · tried %Ln times</source>
        <translation>
            <numerusform>%1 · 已尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <extracomment>%1 a duration such as &quot;40 s&quot;</extracomment>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>checked, %1 of %2, MD5</source>
        <translation>已校验，%1/%2，MD5</translation>
    </message>
    <message>
        <source>checked, %1 of %2, CRC</source>
        <translation>已校验，%1/%2，CRC</translation>
    </message>
    <message>
        <source>checked, %1 of %2</source>
        <translation>已校验，%1/%2</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>unpacking, %1 of %2</source>
        <translation>正在解压，%1/%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>asking the archive</source>
        <translation>正在查询影像库</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>already on disk</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 &quot;49.1&quot;, or &quot;9.1 kB&quot; if its unit differs, %2 &quot;80.5 MB&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no longer on disk</source>
        <translation>已不在本地</translation>
    </message>
    <message>
        <source>files are smaller than recorded</source>
        <translation>文件小于记录的大小</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files left</source>
        <translation>
            <numerusform>%Ln 个文件中还剩 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged since: download it again</source>
        <translation>之后损坏：请重新下载</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>unknown size</source>
        <translation>大小未知</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>later than now by this computer&apos;s clock</source>
        <translation>晚于此计算机时钟的当前时间</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <extracomment>formats of QDateTime</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>Unusable</name>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln 行为空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a valid identifier</source>
        <translation>
            <numerusform>%Ln 行没有有效标识符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates of another row</source>
        <translation>
            <numerusform>%Ln 行与其他行重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that do not match the query</source>
        <translation>
            <numerusform>%Ln 行与查询不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates</source>
        <translation>
            <numerusform>%Ln 个日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the wrong JSON type</source>
        <translation>
            <numerusform>%Ln 个 JSON 类型错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the archive&apos;s answer could not be shown: %1.</source>
        <extracomment>%1 lists the reasons</extracomment>
        <translation>
            <numerusform>影像库应答中有 %Ln 行无法显示：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of it could not be read: %1.</source>
        <extracomment>%1 lists what should have stood there</extracomment>
        <translation>
            <numerusform>其中有 %Ln 个值无法读取：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the recorded files are there</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>服务器上已更改</translation>
    </message>
</context>
<context>
    <name>ViewerControls</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play all images of the series</source>
        <translation>播放该序列的所有图像</translation>
    </message>
    <message>
        <source>Stop at this image</source>
        <translation>停在当前图像</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Show black as white</source>
        <translation>将黑色显示为白色</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the image larger; also Ctrl and the wheel</source>
        <translation>放大显示图像；也可使用 Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the image smaller</source>
        <translation>缩小显示图像</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show the whole image</source>
        <translation>显示整幅图像</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>第一幅图像</translation>
    </message>
    <message>
        <source>Go to the first image</source>
        <translation>转到第一幅图像</translation>
    </message>
    <message>
        <source>Last image</source>
        <translation>最后一幅图像</translation>
    </message>
    <message>
        <source>Go to the last image</source>
        <translation>转到最后一幅图像</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Show the image on the whole screen; Esc ends it</source>
        <translation>全屏显示图像；按 Esc 退出</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure a distance: drag from one point to the other; Esc ends it</source>
        <translation>测量距离：从一点拖到另一点；按 Esc 结束</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>As stored</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>Lung</source>
        <translation>肺窗</translation>
    </message>
    <message>
        <source>Soft tissue</source>
        <translation>软组织窗</translation>
    </message>
    <message>
        <source>Bone</source>
        <translation>骨窗</translation>
    </message>
    <message>
        <source>Brain</source>
        <translation>脑窗</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>肝窗</translation>
    </message>
    <message>
        <source>Vessels</source>
        <translation>血管窗</translation>
    </message>
</context>
<context>
    <name>YearScale</name>
    <message>
        <source>before %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>%1 年前</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>%1 a year</extracomment>
        <translation>%1 年后</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AdoptDialog</name>
    <message>
        <source>Folder to adopt</source>
        <translation>要纳入的文件夹</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>找到的序列</translation>
    </message>
    <message>
        <source>Adopt folder</source>
        <translation>纳入文件夹</translation>
    </message>
    <message>
        <source>Finds series by what their files say, in folders of any layout: of NBIA Data Retriever, IDC, 3D Slicer and other programs. What is whole, as the open server says, can be adopted: it is recorded as on disk, and stays where it is. Nothing is moved or changed.</source>
        <translation>根据文件内容在任意结构的文件夹中查找序列：NBIA Data Retriever、IDC、3D Slicer 及其他程序的文件夹。按已打开服务器的说明为完整的序列可以纳入：记录为已在本地，并留在原处。不移动也不更改任何内容。</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>查找进度</translation>
    </message>
    <message>
        <source>Record these series as on disk; their files stay as they are</source>
        <translation>将这些序列记录为已在本地；其文件保持不变</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Reading the headers of the files…</source>
        <translation>正在读取文件头信息…</translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>正在查询服务器：%1/%Ln 个序列…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>正在读取：%1/%Ln 个序列…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no DICOM file in this folder.</source>
        <translation>此文件夹中没有 DICOM 文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series found.</source>
        <translation>
            <numerusform>找到 %Ln 个序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are whole and can be adopted.</source>
        <translation>
            <numerusform>%Ln 个完整，可以纳入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are recorded as on disk.</source>
        <translation>
            <numerusform>%Ln 个已记录为在本地。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be adopted; the last column says why.</source>
        <translation>
            <numerusform>%Ln 个无法纳入；原因见最后一列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a server to compare them with.</source>
        <translation>请打开一个服务器以进行比较。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series were adopted. They are shown as on disk.</source>
        <translation>
            <numerusform>已纳入 %Ln 个序列，并显示为已在本地。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>查找(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln series</source>
        <translation>
            <numerusform>纳入 %Ln 个序列(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>纳入(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AfterDownloadChoice</name>
    <message>
        <source>Convert to &amp;NIfTI</source>
        <translation>转换为 NIfTI(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;end to</source>
        <translation>发送至(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>DICOM application to send to</source>
        <translation>接收的 DICOM 应用</translation>
    </message>
    <message>
        <source>AET@host:port of a DICOM application, such as a PACS</source>
        <translation>DICOM 应用（如 PACS）的 AET@主机:端口</translation>
    </message>
    <message>
        <source>Program to run</source>
        <translation>要运行的程序</translation>
    </message>
    <message>
        <source>program and arguments, such as %1</source>
        <translation>程序和参数，例如 %1</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI: dcm2niix is not installed</source>
        <translation>转换为 NIfTI(&amp;N)：未安装 dcm2niix</translation>
    </message>
    <message>
        <source>Convert to &amp;NIfTI (by dcm2niix)</source>
        <translation>转换为 NIfTI(&amp;N)（通过 dcm2niix）</translation>
    </message>
    <message>
        <source>Started for each series, without a shell.
{folder}: the folder of the series, or one of links to its files if it has those of others
{output}: an empty folder for results
{series}, {study}: their UIDs</source>
        <translation>对每个序列启动，不经过 shell。
{folder}：序列的文件夹；若其中还有其他序列的文件，则为只含其文件链接的文件夹
{output}：存放结果的空文件夹
{series}、{study}：其 UID</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>更改语言将在下次启动时生效。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行距(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchiveMessages</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Opening the stored content of %1…</source>
        <translation>正在打开 %1 的已存储内容…</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>%1 has no collections.</source>
        <translation>%1 没有数据集。</translation>
    </message>
    <message>
        <source>No collection is loaded yet. Open one in the tree, or index the archive.</source>
        <translation>尚未加载任何数据集。请在树中打开一个数据集，或为影像库建立索引。</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Index the archive</source>
        <translation>为影像库建立索引(&amp;I)</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation>更改密钥(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ArchivePane</name>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::AttributeList</name>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>DICOM tag</source>
        <translation>DICOM 标签</translation>
    </message>
    <message>
        <source>Double-click or press Enter to open the page in the web browser.</source>
        <translation>双击或按 Enter 键可在网页浏览器中打开该页面。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本地文件夹</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarList</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另外 %n 个…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BarRow</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1：%3 个中的 %2 个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketChooser</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Basket %1</source>
        <translation>数据篮 %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketDialogs</name>
    <message>
        <source>New basket</source>
        <translation>新建数据篮</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Rename basket</source>
        <translation>重命名数据篮</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Duplicate basket</source>
        <translation>创建数据篮副本</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>This server already has a basket of this &amp;name:</source>
        <translation>此服务器已有同名数据篮(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Name of the basket:</source>
        <translation>数据篮名称(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketMenu</name>
    <message>
        <source>%1 has no basket yet</source>
        <translation>%1 还没有数据篮</translation>
    </message>
    <message>
        <source>Baskets of %1</source>
        <translation>%1 的数据篮</translation>
    </message>
    <message>
        <source>Baskets of &amp;other servers</source>
        <translation>其他服务器的数据篮(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a basket, %2 its server</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This server is not in the list. Add it (Edit servers) to open the basket.</source>
        <translation>此服务器不在列表中。请先添加该服务器（编辑服务器），再打开数据篮。</translation>
    </message>
    <message>
        <source>Show &amp;its series</source>
        <translation>显示其序列(&amp;S)</translation>
    </message>
    <message>
        <source>Mer&amp;ge, subtract, compare</source>
        <translation>合并、去除、比较(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>数据篮</translation>
    </message>
    <message>
        <source>Opening the basket…</source>
        <translation>正在打开数据篮…</translation>
    </message>
    <message>
        <source>Collecting the series…</source>
        <translation>正在汇集序列…</translation>
    </message>
    <message>
        <source>The basket “%1” is empty.</source>
        <translation>数据篮“%1”是空的。</translation>
    </message>
    <message>
        <source>This server has no basket yet.</source>
        <translation>此服务器还没有数据篮。</translation>
    </message>
    <message>
        <source>%1 Select rows of the archive and press Enter, or open a shared list or a manifest.</source>
        <extracomment>%1 says that the basket is empty</extracomment>
        <translation>%1请选择影像库中的行并按 Enter 键，或打开共享列表或清单。</translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n 名患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series being looked up</source>
        <translation>
            <numerusform>正在查找 %n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Being changed…</source>
        <translation>正在更改…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketRulesDialog</name>
    <message>
        <source>Only &amp;patients with series of all of</source>
        <translation>仅保留具有以下全部模态序列的患者(&amp;P)</translation>
    </message>
    <message>
        <source>Only the &amp;latest study of each patient</source>
        <translation>仅保留每名患者的最近一次检查(&amp;L)</translation>
    </message>
    <message>
        <source>Only series with &amp;at least</source>
        <translation>仅保留图像数不少于(&amp;A)</translation>
    </message>
    <message>
        <source>Keep by rules</source>
        <translation>按规则保留</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>模态</translation>
    </message>
    <message>
        <source>Segmentations, structure sets and reports stay, whatever their number of objects</source>
        <translation>分割、结构集和报告不论对象数均保留</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source> images</source>
        <translation> 幅图像</translation>
    </message>
    <message>
        <source>Takes series out of the %1 that do not pass; files on disk stay.</source>
        <translation>从%1中移出不符合规则的序列；本地文件保留。</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>保留这些(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln series stay.</source>
        <translation>
            <numerusform>%Ln 个序列中保留 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have too few images.</source>
        <translation>
            <numerusform>%Ln 个图像过少。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an unknown number of images.</source>
        <translation>
            <numerusform>%Ln 个图像数未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of earlier studies.</source>
        <translation>
            <numerusform>%Ln 个属于较早的检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are of studies without a date.</source>
        <translation>
            <numerusform>%Ln 个属于无日期的检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients lack a modality.</source>
        <translation>
            <numerusform>%Ln 名患者缺少某个模态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no patient ID.</source>
        <translation>
            <numerusform>%Ln 个没有患者 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would stay.</source>
        <translation>将不会保留任何序列。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketSetsDialog</name>
    <message>
        <source>Compare baskets</source>
        <translation>比较数据篮</translation>
    </message>
    <message>
        <source>Add the series of another basket</source>
        <translation>添加另一个数据篮的序列</translation>
    </message>
    <message>
        <source>Keep only those also in another basket</source>
        <translation>仅保留另一个数据篮也有的序列</translation>
    </message>
    <message>
        <source>Take out those in another basket</source>
        <translation>移除另一个数据篮中的序列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Other basket:</source>
        <translation>另一个数据篮(&amp;O)：</translation>
    </message>
    <message>
        <source>Only in the open basket:</source>
        <translation>仅在当前数据篮：</translation>
    </message>
    <message>
        <source>In both:</source>
        <translation>两者都有：</translation>
    </message>
    <message>
        <source>Only in the other basket:</source>
        <translation>仅在另一个数据篮：</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln series</source>
        <translation>
            <numerusform>添加 %Ln 个序列(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take out %Ln series</source>
        <translation>
            <numerusform>移除 %Ln 个序列(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BasketWords</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more than %2</source>
        <extracomment>%1 is &quot;12 series&quot;, %2 a size of a part of them</extracomment>
        <translation>%1，超过 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>数据篮</translation>
    </message>
    <message numerus="yes">
        <source>Took %Ln series out of %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>已从 %1 移除 %Ln 个序列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::BrowsePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 &quot;Undo&quot; or &quot;Redo&quot;, %2 what was done</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CauseRow</name>
    <message>
        <source>What it said</source>
        <translation>原始消息</translation>
    </message>
    <message>
        <source>Collapse the group</source>
        <translation>折叠该组</translation>
    </message>
    <message>
        <source>Expand the group</source>
        <translation>展开该组</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Show in the tree</source>
        <translation>在树中显示</translation>
    </message>
    <message>
        <source>Go to the series in the archive&apos;s tree</source>
        <translation>转到影像库树中的该序列</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>添加到数据篮</translation>
    </message>
    <message>
        <source>Add the selected series to the basket; withdrawn ones cannot be downloaded</source>
        <translation>将所选序列添加到数据篮；已撤回的序列无法下载</translation>
    </message>
    <message>
        <source>Copy UIDs</source>
        <translation>复制 UID</translation>
    </message>
    <message>
        <source>Copy the identifiers of the selected series</source>
        <translation>复制所选序列的标识符</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Clear this list; stored content is kept</source>
        <translation>清空此列表；已存储的内容会保留</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>变更类型</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有变更</translation>
    </message>
    <message>
        <source>Only the latest %1 are shown.</source>
        <translation>仅显示最近的 %1 项。</translation>
    </message>
    <message>
        <source>The command “tcia changes” lists all of them.</source>
        <translation>命令“tcia changes”可列出全部变更。</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>正在读取变更…</translation>
    </message>
    <message>
        <source>There are no changes of this kind.</source>
        <translation>没有此类变更。</translation>
    </message>
    <message>
        <source>No changes are known yet: no collection has been loaded that a later answer could be compared with.
Open a collection, or index the archive. Series that the archive adds, changes or withdraws after that appear here.</source>
        <translation>尚无已知变更：还没有加载过可与后续应答进行比较的数据集。
请打开一个数据集，或为影像库建立索引。此后影像库新增、更改或撤回的序列会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing has changed since the collections were first loaded.
Series that the archive adds, changes or withdraws appear here when a collection is refreshed or the archive is indexed again.</source>
        <translation>自首次加载数据集以来没有任何变更。
刷新数据集或重新为影像库建立索引时，影像库新增、更改或撤回的序列会显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were withdrawn and cannot be downloaded.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1%Ln 个已被撤回，无法下载。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Chip</name>
    <message>
        <source>Enter opens its group, Del removes it</source>
        <translation>按 Enter 键打开所属组，按 Del 键移除</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <translation>%1，警告</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ChipRow</name>
    <message>
        <source>No filter: everything is shown. Tick a value, or type what you look for.</source>
        <translation>无筛选：显示全部内容。请勾选一个值，或输入要查找的内容。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>保存筛选…</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>当前的筛选条件</translation>
    </message>
    <message>
        <source>Removes all filters</source>
        <translation>移除所有筛选条件</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CiteButton</name>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Copy a citation of these data</source>
        <translation>复制这些数据的引文</translation>
    </message>
    <message>
        <source>Open &amp;doi.org</source>
        <translation>打开 doi.org(&amp;D)</translation>
    </message>
    <message>
        <source>Read the &amp;licence</source>
        <translation>阅读许可协议(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;now, without authors</source>
        <translation>立即复制，不含作者(&amp;N)</translation>
    </message>
    <message>
        <source>With &amp;authors, asking doi.org</source>
        <translation>含作者，查询 doi.org(&amp;A)</translation>
    </message>
    <message>
        <source>Asks doi.org and the agency of each DOI for authors, title and year.
Both then learn your address and which data you cite.</source>
        <translation>向 doi.org 及各 DOI 的注册机构查询作者、标题和年份。
两者将因此得知您的地址以及您引用的数据。</translation>
    </message>
    <message numerus="yes">
        <source>Copied the citation as the archive has it, without the authors of %Ln data sets.</source>
        <translation>
            <numerusform>已按影像库的内容复制引用，缺少 %Ln 个数据集的作者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>The clipboard has changed meanwhile: the citation was not copied. Copy it once more.</source>
        <translation>剪贴板在此期间已改变：引用未复制。请再复制一次。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CollectionCard</name>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>Being loaded…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Not opened yet. Open it in the tree to see what it holds.</source>
        <translation>尚未打开。在树中打开即可查看其内容。</translation>
    </message>
    <message>
        <source>The archive says nothing about this collection.</source>
        <translation>影像库未提供此数据集的说明。</translation>
    </message>
    <message>
        <source>Nothing selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无内容。</translation>
    </message>
    <message>
        <source>Go to a row to see its collection, or select series to see them.</source>
        <translation>转到某一行可查看其数据集，选择序列可查看序列。</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>选择全部 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 名患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Select series to see them.</source>
        <translation>选择序列即可在此查看。</translation>
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
        <translation>检查部位</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Open DOI %1</source>
        <translation>打开 DOI %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 an age such as &quot;2 days ago&quot;, %2 day and time</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CombineModeBox</name>
    <message>
        <source>How several modalities are combined</source>
        <translation>多个模态的组合方式</translation>
    </message>
    <message>
        <source>With CT and RTSTRUCT selected: series of either; or all such series of patients, or of studies, that have both</source>
        <translation>例如选中 CT 和 RTSTRUCT 时：显示其中任一模态的序列；或仅显示两者兼有的患者或检查中的此类序列</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>任意一个</translation>
    </message>
    <message>
        <source>all, same patient</source>
        <translation>全部，同一患者</translation>
    </message>
    <message>
        <source>all, same study</source>
        <translation>全部，同一检查</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandNotes</name>
    <message>
        <source>nothing selected</source>
        <translation>未选中任何序列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on disk already</source>
        <extracomment>%1 is &quot;12 series&quot;</extracomment>
        <translation>%1，已在磁盘上</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>nothing chosen in Transfers</source>
        <translation>“传输”中未选任何项</translation>
    </message>
    <message>
        <source>the basket is empty</source>
        <translation>数据篮为空</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter do it   Esc close</source>
        <translation>↑ ↓ 选择   Enter 执行   Esc 关闭</translation>
    </message>
    <message>
        <source>Type a series UID to go there</source>
        <translation>输入序列 UID 可转到该序列</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a command, a value to filter by, or a series UID</source>
        <translation>输入命令、筛选值或序列 UID</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有与此匹配的结果。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Confirmations</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Send the API key of %1 without encryption?</source>
        <translation>要以不加密的方式发送 %1 的 API 密钥吗？</translation>
    </message>
    <message>
        <source>The address of this server begins with http: anyone on the network path to %1 could read the key. It has not been sent yet.</source>
        <translation>此服务器的地址以 http 开头：到 %1 的网络路径上的任何人都可能读取密钥。密钥尚未发送。</translation>
    </message>
    <message>
        <source>&amp;Send the key</source>
        <translation>发送密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Continue &amp;without it</source>
        <translation>不使用密钥继续(&amp;W)</translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation>删除数据篮</translation>
    </message>
    <message>
        <source>Delete the basket “%1” of %2?</source>
        <translation>要删除 %2 的数据篮“%1”吗？</translation>
    </message>
    <message>
        <source>It has %1. This list cannot be restored. Downloaded files stay.</source>
        <extracomment>%1 is &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>其中有 %1。此列表无法恢复。已下载的文件会保留。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>另一台服务器</translation>
    </message>
    <message>
        <source>This list names the server %1, which is not one of yours: put its series into the basket of %2 all the same?</source>
        <extracomment>%1 the address of a server, %2 another server</extracomment>
        <translation>此列表指明的服务器 %1 不在您的服务器中：仍将其序列放入 %2 的数据篮吗？</translation>
    </message>
    <message>
        <source>&amp;Put them there</source>
        <translation>放入(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>不放入(&amp;L)</translation>
    </message>
    <message>
        <source>Another archive</source>
        <translation>另一个影像库</translation>
    </message>
    <message>
        <source>“%1” is a list for %2. Open that archive?</source>
        <extracomment>%1 a file, %2 a server</extracomment>
        <translation>“%1”是 %2 的列表。要打开该影像库吗？</translation>
    </message>
    <message>
        <source>%1 is closed; its baskets, filters and downloads stay.</source>
        <extracomment>%1 a server</extracomment>
        <translation>%1 将被关闭；其数据篮、筛选和下载都会保留。</translation>
    </message>
    <message numerus="yes">
        <source>The selection of %Ln series is lost.</source>
        <translation>
            <numerusform>所选的 %Ln 个序列将不再选中。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Leave the list out</source>
        <translation>不使用该列表(&amp;L)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ConnectionBar</name>
    <message>
        <source>Try &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Do not try again by itself</source>
        <translation>不再自动重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the address of a server, %2 why it does not answer</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Not trying again by itself.</source>
        <translation>不再自动重试。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Copied</name>
    <message numerus="yes">
        <source>Copied %Ln UIDs.</source>
        <translation>
            <numerusform>已复制 %Ln 个 UID。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln IDs.</source>
        <translation>
            <numerusform>已复制 %Ln 个 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the name.</source>
        <translation>已复制名称。</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>已复制引用。</translation>
    </message>
    <message>
        <source>Copied the sentence for Methods.</source>
        <translation>已复制用于“方法”部分的语句。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln series as a table.</source>
        <translation>
            <numerusform>已将 %Ln 个序列复制为表格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the text of %Ln problems.</source>
        <translation>
            <numerusform>已复制 %Ln 个问题的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the report as text.</source>
        <translation>已将报告复制为文本。</translation>
    </message>
    <message>
        <source>Copied the filter as text.</source>
        <translation>已将筛选条件复制为文本。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedCard</name>
    <message>
        <source>Volumes are computed from the contours, for a rough idea only.</source>
        <translation>体积由轮廓计算得出，仅供参考。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Select it too</source>
        <translation>同时选择</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Select the series that it was made from as well</source>
        <translation>同时选择其来源序列</translation>
    </message>
    <message>
        <source>Select only the series that it was made from</source>
        <translation>仅选择其来源序列</translation>
    </message>
    <message>
        <source>Where the segments lie, slice 1 to %1</source>
        <extracomment>of the planes of a segmentation</extracomment>
        <translation>分割区域的位置，切片 1 至 %1</translation>
    </message>
    <message>
        <source>Lay over the images</source>
        <translation>叠加到图像</translation>
    </message>
    <message>
        <source>Lay over the %1</source>
        <translation>叠加到 %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DerivedView</name>
    <message>
        <source>Opening the images…</source>
        <translation>正在打开图像…</translation>
    </message>
    <message>
        <source>Nothing of it lies on the images of the series that it was made from.</source>
        <translation>其来源序列的图像上没有任何相应内容。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DesktopNotifier</name>
    <message>
        <source>Show the downloads</source>
        <translation>显示下载</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadAdvice</name>
    <message>
        <source>Show them</source>
        <translation>显示这些序列</translation>
    </message>
    <message>
        <source>Deselect them</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select the images too</source>
        <translation>同时选择图像</translation>
    </message>
    <message>
        <source>Select them too</source>
        <translation>一并选择</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Deselect the largest</source>
        <translation>取消选择最大的序列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use: %1.</source>
        <extracomment>%1 licences and collections</extracomment>
        <translation>
            <numerusform>%Ln 个序列不可用于商业用途：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The filter hides them.</source>
        <translation>%1它们被筛选隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets lack the images that they belong to.</source>
        <translation>
            <numerusform>%Ln 个分割或结构集缺少其对应的图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are not selected.</source>
        <translation>
            <numerusform>这些图像的 %Ln 个分割或结构集未选中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has changed %Ln series since they were put into the basket.</source>
        <translation>
            <numerusform>%Ln 个序列自加入数据篮以来已被影像库更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The size of %Ln series is unknown.</source>
        <translation>
            <numerusform>%Ln 个序列的大小未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough room: %1 short in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>空间不足：%2 还差 %1。</translation>
    </message>
    <message>
        <source>All are on disk already.</source>
        <translation>全部已在本地。</translation>
    </message>
    <message>
        <source>Room for it: %1 free in %2</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>空间足够：%2 可用 %1</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>%1 The images are ticked, but the filter hides them.</source>
        <extracomment>%1 says that segmentations lack images</extracomment>
        <translation>%1这些图像已勾选，但被筛选隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segmentations or structure sets of these images are ticked, but the filter hides them.</source>
        <translation>
            <numerusform>这些图像的 %Ln 个分割或结构集已勾选，但被筛选隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are free in %2.</source>
        <extracomment>%1 a size, %2 a folder</extracomment>
        <translation>%2 中有 %1 可用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not for commercial use.</source>
        <translation>
            <numerusform>%Ln 个序列不可用于商业用途。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadDialog</name>
    <message>
        <source>Download</source>
        <translation>下载</translation>
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
        <translation>影像库的 MD5 校验和（如有提供）(&amp;M)</translation>
    </message>
    <message>
        <source> series</source>
        <translation> 个序列</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>文件夹结构(&amp;L)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>同时下载(&amp;A)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Shorten</source>
        <translation>缩短</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paths are over 255 characters</source>
        <translation>
            <numerusform>%Ln 个路径超过 255 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series would share a folder with another one</source>
        <translation>
            <numerusform>%Ln 个序列会与其他序列共用文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>longest path %1 of %2 characters · no two series in one folder</source>
        <translation>最长路径 %1/%2 个字符 · 没有序列共用文件夹</translation>
    </message>
    <message numerus="yes">
        <source>after the %Ln series in the queue</source>
        <translation>
            <numerusform>排在队列中的 %Ln 个序列之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 at %2, after the %Ln series in the queue</source>
        <extracomment>%1 a duration, %2 a rate</extracomment>
        <translation>
            <numerusform>约 %1（速度 %2），排在队列中的 %Ln 个序列之后</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 at %2</source>
        <translation>约 %1（速度 %2）</translation>
    </message>
    <message>
        <source>&amp;Check them</source>
        <translation>校验这些序列(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue %Ln series</source>
        <translation>
            <numerusform>将 %Ln 个序列加入队列(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>加入队列(&amp;Q)</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>number, sizes and checksums of all images: always</source>
        <translation>所有图像的数量、大小和校验和：始终校验</translation>
    </message>
    <message>
        <source>number of images: always; this server gives neither sizes nor checksums</source>
        <translation>图像数：始终校验；此服务器既不提供大小也不提供校验和</translation>
    </message>
    <message>
        <source>This layout cannot be used.</source>
        <translation>此文件夹结构不可用。</translation>
    </message>
    <message>
        <source>No series is left to download.</source>
        <translation>没有可下载的序列了。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not commercial</source>
        <translation>非商业</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>商业</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>On disk already</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadSummary</name>
    <message numerus="yes">
        <source>All %Ln are on disk already.</source>
        <translation>
            <numerusform>全部 %Ln 个已在本地。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series chosen</source>
        <translation>
            <numerusform>已选 %Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 名患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk already</source>
        <translation>
            <numerusform>%Ln 个已在本地</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to fetch</source>
        <translation>
            <numerusform>%Ln 个待下载</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 to fetch · more than %2 on disk when done</source>
        <extracomment>%1 and %2 sizes</extracomment>
        <translation>超过 %1 待下载 · 完成后在本地超过 %2</translation>
    </message>
    <message>
        <source>%1 to fetch · %2 on disk when done</source>
        <translation>%1 待下载 · 完成后在本地 %2</translation>
    </message>
    <message>
        <source>Their size is unknown: the server does not announce it.</source>
        <translation>大小未知：服务器未提供。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 个不下载</numerusform>
        </translation>
    </message>
    <message>
        <source>Their licences, see below, are left out</source>
        <translation>其许可证已被排除，见下文</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DownloadsPage</name>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>不限次数</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>&amp;MD5 sums, where the server has them</source>
        <translation>MD5 校验和（如服务器提供）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>文件夹结构(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;At a time, at most:</source>
        <translation>最多同时下载(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Speed:</source>
        <translation>速度(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Retries after failures:</source>
        <translation>失败后重试(&amp;R)：</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>校验：</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>请输入文件夹的完整路径。</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Notify:</source>
        <translation>通知：</translation>
    </message>
    <message>
        <source>when downloads &amp;end or stop</source>
        <translation>当下载结束或停止时(&amp;E)</translation>
    </message>
    <message>
        <source>Only while another window is active</source>
        <translation>仅当其他窗口处于活动状态时</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Views of the transfers</source>
        <translation>传输的视图</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>数据篮</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1 free</source>
        <extracomment>%1 a size</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DrawerPages</name>
    <message numerus="yes">
        <source>%Ln causes</source>
        <translation>
            <numerusform>%Ln 个原因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::DropArea</name>
    <message>
        <source>Drop a manifest here</source>
        <translation>将清单拖放到此处</translation>
    </message>
    <message>
        <source>.tcia, a table with series UIDs, or plain UIDs</source>
        <translation>.tcia、含序列 UID 的表格或纯 UID 列表</translation>
    </message>
    <message>
        <source>Open &amp;manifest…</source>
        <translation>打开清单(&amp;M)…</translation>
    </message>
    <message>
        <source>Open shared &amp;list…</source>
        <translation>打开共享列表(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::EmptyResult</name>
    <message>
        <source>No series has all of these.</source>
        <translation>没有符合所有条件的序列。</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %Ln series</source>
        <extracomment>%1 a criterion of the filter, such as &quot;SIEMENS&quot;</extracomment>
        <translation>
            <numerusform>去掉“%1”：%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1 from the filter</source>
        <translation>从筛选中移除 %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExportCommands</name>
    <message numerus="yes">
        <source>Wrote %Ln series to %1</source>
        <translation>
            <numerusform>已将 %Ln 个序列写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>数据篮“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln selected series as a table</source>
        <translation>
            <numerusform>将 %Ln 个选定的序列导出为表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series shown as a table</source>
        <translation>
            <numerusform>将显示的 %Ln 个序列导出为表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln series of the %1 as a table</source>
        <extracomment>%1 is &quot;basket “Methods test”&quot;</extracomment>
        <translation>
            <numerusform>将 %Ln 个序列（%1）导出为表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ExtentBars</name>
    <message>
        <source>%1: slice %2 to %3</source>
        <extracomment>%1 a segment, %2 and %3 numbers of slices</extracomment>
        <translation>%1：切片 %2 至 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>of segments that are not listed</extracomment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetBars</name>
    <message>
        <source>(not given)</source>
        <translation>（未提供）</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>检查年份</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetControls</name>
    <message>
        <source>Clear the selection of %1 (Del)</source>
        <translation>清除“%1”中的选择 (Del)</translation>
    </message>
    <message>
        <source>Clear the selection of %1</source>
        <translation>清除“%1”中的选择</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FacetView</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterChips</name>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln 个 ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not found</source>
        <extracomment>%1 is &quot;14 IDs&quot;</extracomment>
        <translation>
            <numerusform>%1，%Ln 个未找到</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln collections</source>
        <translation>
            <numerusform>%Ln 个数据集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Index all</source>
        <translation>%1 · 全部建立索引</translation>
    </message>
    <message>
        <source>Show or hide the filters (%1)</source>
        <translation>显示或隐藏筛选窗格（%1）</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>the button of the filter pane, with the number of active filters</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>数据篮</translation>
    </message>
    <message>
        <source>Not loaded yet · Load all</source>
        <translation>尚未加载 · 全部加载</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FilterPane</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save this filter, restore a saved one, or copy and paste filters as text</source>
        <translation>保存此筛选、恢复已保存的筛选，或以文本形式复制和粘贴筛选</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FoldedText</name>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Less of the description</source>
        <translation>收起描述</translation>
    </message>
    <message>
        <source>More of the description</source>
        <translation>展开描述</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderEdit</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FolderSpace</name>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Enter the full path of a folder.</source>
        <translation>请输入文件夹的完整路径。</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>可用 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>%1 used · %2 for this</source>
        <translation>已用 %1 · 本次 %2</translation>
    </message>
    <message>
        <source>The free space of the disk is unknown.</source>
        <translation>磁盘的可用空间未知。</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>looking at the folder…</source>
        <translation>正在检查文件夹…</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>此文件夹不可用。</translation>
    </message>
    <message>
        <source>Not enough room on the disk.</source>
        <translation>磁盘空间不足。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::FullScreen</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::IdsDialog</name>
    <message>
        <source>Find a list of IDs</source>
        <translation>查找一组 ID</translation>
    </message>
    <message>
        <source>Patient IDs and UIDs</source>
        <translation>患者 ID 和 UID</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n different IDs</source>
        <translation>
            <numerusform>%n 个不同的 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Patient IDs, study UIDs and series UIDs, separated by line ends, spaces or commas, or a table with a column of them:</source>
        <translation>患者 ID、检查 UID 和序列 UID，以换行、空格或逗号分隔，或含有此类列的表格(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ImageView</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Wheel or arrow keys: other images. Drag: contrast and brightness. Double-click: reset to the file&apos;s values. Ctrl and wheel: zoom. Shift and drag: move.</source>
        <translation>滚轮或箭头键：切换图像。拖动：对比度和亮度。双击：恢复为文件中的值。Ctrl 加滚轮：缩放。Shift 加拖动：平移。</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Collections indexed</source>
        <translation>已建立索引的数据集</translation>
    </message>
    <message>
        <source>Pause indexing; stored content is kept</source>
        <translation>暂停建立索引；已存储的内容会保留</translation>
    </message>
    <message>
        <source>Resume indexing</source>
        <translation>继续建立索引</translation>
    </message>
    <message>
        <source>Indexing: loading the list of collections…</source>
        <translation>建立索引：正在加载数据集列表…</translation>
    </message>
    <message>
        <source>Indexing: %1, about %2 left</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 is &quot;12 min&quot;</extracomment>
        <translation>建立索引：%1，剩余约 %2</translation>
    </message>
    <message>
        <source>Indexing: %1</source>
        <translation>建立索引：%1</translation>
    </message>
    <message>
        <source>Indexing waits for the server: %1; next attempt at %2</source>
        <extracomment>%1 is &quot;37 of 152 collections, 210,000 series&quot;, %2 a time of day</extracomment>
        <translation>建立索引正在等待服务器：%1；将于 %2 再次尝试</translation>
    </message>
    <message>
        <source>Indexing is paused: %1</source>
        <translation>建立索引已暂停：%1</translation>
    </message>
    <message numerus="yes">
        <source>Indexed, but for %n collections that failed (see Problems): %1</source>
        <translation>
            <numerusform>已建立索引，但有 %n 个数据集失败（参见“问题”）：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n collections, %2</source>
        <comment>%2 is: 210,000 series</comment>
        <translation>
            <numerusform>%1/%n 个数据集，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole archive is indexed: %n collections, %1</source>
        <comment>%1 is: 210,000 series</comment>
        <translation>
            <numerusform>整个影像库已建立索引：%n 个数据集，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing…</source>
        <extracomment>%1 and %2 are numbers of collections</extracomment>
        <translation>正在建立索引…</translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation>正在建立索引 %1/%2</translation>
    </message>
    <message>
        <source>Index waits, %1 of %2</source>
        <translation>索引等待中，%1/%2</translation>
    </message>
    <message>
        <source>Index paused, %1 of %2</source>
        <translation>索引已暂停，%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Index complete but for %Ln</source>
        <translation>
            <numerusform>索引已完成，%Ln 个除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Index complete</source>
        <translation>索引已完成</translation>
    </message>
    <message>
        <source>Index complete · %1 old</source>
        <extracomment>%1 a duration such as &quot;12 min&quot;</extracomment>
        <translation>索引已完成 · %1前</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LayoutChoice</name>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>描述性</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>扁平</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>文件夹结构</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>自定义模板</translation>
    </message>
    <message>
        <source>Template of the folders</source>
        <translation>文件夹模板</translation>
    </message>
    <message>
        <source>Attributes of a series in braces; each / begins a folder</source>
        <translation>花括号中为序列的属性；每个 / 开始一级文件夹</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceChoice</name>
    <message>
        <source>no licence named</source>
        <translation>未注明许可协议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, left out</source>
        <translation>
            <numerusform>%Ln 个序列，不下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series, not for commercial use</source>
        <translation>
            <numerusform>%Ln 个序列，不可用于商业用途</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>包含这些序列</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>排除这些序列</translation>
    </message>
    <message>
        <source>Take in the series of %1</source>
        <translation>包含采用 %1 的序列</translation>
    </message>
    <message>
        <source>Leave out the series of %1</source>
        <translation>排除采用 %1 的序列</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other licences</source>
        <translation>
            <numerusform>以及另外 %Ln 种许可协议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a licence, %2 &quot;12 series&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LicenceLine</name>
    <message>
        <source>no licence named</source>
        <translation>未注明许可协议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln 种许可协议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::LineActions</name>
    <message>
        <source>More actions for transfers</source>
        <translation>传输的更多操作</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListAdder</name>
    <message>
        <source>No UID was found in the text that was dropped.</source>
        <translation>在拖放的文本中未找到 UID。</translation>
    </message>
    <message>
        <source>The server of this shared list is not in the list of servers any more.</source>
        <translation>此共享列表的服务器已不在服务器列表中。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ListDialogs</name>
    <message>
        <source>Only files on this computer can be dropped; save the others first.</source>
        <translation>只能拖放此计算机上的文件；其他文件请先保存。</translation>
    </message>
    <message>
        <source>Open manifest</source>
        <translation>打开清单</translation>
    </message>
    <message>
        <source>Manifests, lists and records (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;All files (*)</source>
        <translation>清单、列表和记录 (*.tcia *.csv *.tsv *.txt *.s5cmd *.json);;所有文件 (*)</translation>
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
        <translation>筛选条件隐藏了该序列。</translation>
    </message>
    <message>
        <source>The archive no longer has this series.</source>
        <translation>影像库中已没有该序列。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ManifestAdder</name>
    <message>
        <source>Opened %1, which the list names. %2</source>
        <extracomment>%1 a server, %2 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>已打开列表所指明的 %1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the manifest are invalid and were skipped.</source>
        <translation>
            <numerusform>清单中有 %n 行无效，已跳过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln files could not be read.</source>
        <translation>
            <numerusform>%1/%Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: its server could not be opened.</source>
        <translation>未添加 %1：无法打开其服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the list name single files; their whole series are meant.</source>
        <translation>
            <numerusform>列表中有 %n 行指的是单个文件；将按其整个序列处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read, but none of its series is in the basket. %2 Open it again under File, Recent lists.</source>
        <extracomment>%1 a file, %2 an error in whole sentences</extracomment>
        <translation>已读取 %1，但其中没有序列加入数据篮。%2 请通过“文件”&gt;“最近的列表”再次打开。</translation>
    </message>
    <message>
        <source>%1 (the server has no bucket of this name)</source>
        <translation>%1（服务器没有此名称的存储桶）</translation>
    </message>
    <message numerus="yes">
        <source>At %n places of the list the server knows no series, such as: %1</source>
        <extracomment>%1 the first of these places</extracomment>
        <translation>
            <numerusform>列表中有 %n 处服务器不知道任何序列，例如：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MissingDialog</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;IDs are in none of the loaded collections:</source>
        <translation>
            <numerusform>%n 个 ID 不在任何已加载的数据集中(&amp;I)：</numerusform>
        </translation>
    </message>
    <message>
        <source>IDs that were not found</source>
        <translation>未找到的 ID</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::MoreChips</name>
    <message numerus="yes">
        <source>%n more ▾</source>
        <translation>
            <numerusform>另外 %n 个 ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filters</source>
        <translation>
            <numerusform>另外 %n 个筛选条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>显示所属组</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Notice</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ObjectChoice</name>
    <message>
        <source>Object of the series</source>
        <translation>序列中的对象</translation>
    </message>
    <message numerus="yes">
        <source>The series has %Ln more objects, which are not shown here.</source>
        <extracomment>such as segmentations</extracomment>
        <translation>
            <numerusform>该序列还有 %Ln 个对象未在此显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 and %2 numbers, %3 the label of an object, such as a segmentation</extracomment>
        <translation>%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OfflineWords</name>
    <message>
        <source>Offline. This is what was known on %1.</source>
        <extracomment>%1 day and time</extracomment>
        <translation>离线。以下为 %1 的已知内容。</translation>
    </message>
    <message>
        <source>Offline. This is what was known earlier.</source>
        <translation>离线。以下为先前的已知内容。</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known on %2.</source>
        <extracomment>%1 a server, %2 day and time</extracomment>
        <translation>%1 没有响应。以下为 %2 的已知内容。</translation>
    </message>
    <message>
        <source>%1 does not answer. This is what was known earlier.</source>
        <translation>%1 没有响应。以下为先前的已知内容。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherBaskets</name>
    <message>
        <source>Baskets of other servers (the menu has all %1):</source>
        <extracomment>%1 how many</extracomment>
        <translation>其他服务器的数据篮（菜单中有全部 %1 个）：</translation>
    </message>
    <message>
        <source>Baskets of other servers:</source>
        <translation>其他服务器的数据篮：</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 a basket, %2 its server, %3 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Open this basket and its server</source>
        <translation>打开此数据篮及其服务器</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherFolder</name>
    <message>
        <source>Another folder for these series</source>
        <translation>为这些序列另选文件夹</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::OtherServerFetch</name>
    <message numerus="yes">
        <source>%Ln images, %1</source>
        <translation>
            <numerusform>%Ln 幅图像，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series have the same number of images and the same size there.</source>
        <translation>
            <numerusform>%Ln 个序列在那里的图像数和大小相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are there, but their number of images or size is not known, so they could not be compared.</source>
        <translation>
            <numerusform>%Ln 个序列在那里，但其图像数或大小未知，无法比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series differ there and are left out.</source>
        <translation>
            <numerusform>%Ln 个序列在那里不同，已略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are not there.</source>
        <translation>
            <numerusform>%Ln 个序列不在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series could not be looked up: %1</source>
        <translation>
            <numerusform>%Ln 个序列无法查找：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; there %3</source>
        <translation>%1：%2；那里 %3</translation>
    </message>
    <message>
        <source>Fetch from another server</source>
        <translation>从其他服务器获取</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln of the failed series from %1?</source>
        <translation>
            <numerusform>从 %1 获取 %Ln 个失败的序列？</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the failed series can be fetched from %1.</source>
        <translation>没有失败的序列可以从 %1 获取。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fetch %Ln</source>
        <translation>
            <numerusform>获取 %Ln 个(&amp;F)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PicturePages</name>
    <message>
        <source>Image number</source>
        <translation>图像序号</translation>
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
        <translation>自定义</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>窗宽/窗位：%1</translation>
    </message>
    <message>
        <source>Window of the grey values: %1 (keys 1 to %2 in the image)</source>
        <translation>灰度的窗宽/窗位：%1（在图像中按 1 到 %2 键）</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PreviewPane</name>
    <message>
        <source>Opening the images…</source>
        <translation>正在打开图像…</translation>
    </message>
    <message>
        <source>The folder of this series no longer contains images:
%1</source>
        <translation>此序列的文件夹中已没有图像：
%1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::PrivacyPage</name>
    <message>
        <source>Everything is stored on this computer only, in files that only you may read. API keys are in the desktop&apos;s keyring, or in such a file where there is none. The program sends nothing but requests to the servers that you open.</source>
        <translation>所有内容仅存储在此计算机上，存放在只有您可以读取的文件中。API 密钥存放在桌面密钥环中；没有密钥环时，存放在同样受保护的文件中。除向您打开的服务器发送的请求外，程序不发送任何内容。</translation>
    </message>
    <message>
        <source>Log of a run that ended badly:</source>
        <translation>异常结束的运行的日志：</translation>
    </message>
    <message>
        <source>Settings and servers:</source>
        <translation>设置和服务器：</translation>
    </message>
    <message>
        <source>Baskets and transfers:</source>
        <translation>数据篮和传输：</translation>
    </message>
    <message>
        <source>What archives contain:</source>
        <translation>影像库的内容：</translation>
    </message>
    <message>
        <source>&amp;Clear search history</source>
        <translation>清除搜索历史(&amp;C)</translation>
    </message>
    <message>
        <source>Forget the search words and filters with which each server was left</source>
        <translation>清除每个服务器上次使用的搜索词和筛选</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>没有程序能打开该文件夹。</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>已清除。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear this list; failed transfers stay in the list of transfers</source>
        <translation>清空此列表；失败的传输仍保留在传输列表中</translation>
    </message>
    <message>
        <source> · %1</source>
        <extracomment>%1 &quot;4 series&quot;</extracomment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Nothing else is being fetched.</source>
        <translation>没有其他内容正在下载。</translation>
    </message>
    <message>
        <source>Everything else goes on: %1 active, %2 waiting.</source>
        <translation>其他内容继续进行：%1 个进行中，%2 个等待中。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing else can go on: %Ln series wait.</source>
        <translation>
            <numerusform>其他都无法继续：%Ln 个序列正在等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ProgramShutdown</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A disk does not answer.</source>
        <translation>磁盘没有响应。</translation>
    </message>
    <message>
        <source>Files are still being written to:
%1</source>
        <translation>仍在将文件写入：
%1</translation>
    </message>
    <message>
        <source>TCIA Browser ends when that is done. Series that are finished stay; the others continue when it is started again, even if it ends now.</source>
        <translation>写入完成后 TCIA Browser 将结束。已完成的序列会保留；其余序列会在再次启动后继续，即使现在就结束也是如此。</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>立即结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>等待(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QueueNotifications</name>
    <message>
        <source>Downloads have ended</source>
        <translation>下载已结束</translation>
    </message>
    <message>
        <source>Downloads have stopped</source>
        <translation>下载已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are on disk.</source>
        <translation>
            <numerusform>%Ln 个序列已在本地。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln failed.</source>
        <extracomment>%1 is &quot;12 series are on disk.&quot;</extracomment>
        <translation>
            <numerusform>%1%Ln 个失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key is not accepted. %1</source>
        <extracomment>%1 is &quot;12 series are on disk. 3 failed.&quot;</extracomment>
        <translation>API 密钥未被接受。%1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series are still being downloaded.</source>
        <translation>
            <numerusform>仍有 %Ln 个序列正在下载。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversions, transmissions or programs for series on disk are not finished.</source>
        <translation>
            <numerusform>有 %Ln 项针对本地序列的转换、发送或程序尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit? What is complete stays. The rest continues when the program is started again.</source>
        <translation>要退出吗？已完成的会保留，其余的会在程序再次启动后继续。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RecentListsMenu</name>
    <message>
        <source>No list was opened yet</source>
        <translation>尚未打开任何列表</translation>
    </message>
    <message>
        <source>&amp;Clear this menu</source>
        <translation>清空此菜单(&amp;C)</translation>
    </message>
    <message>
        <source>Forget these lists and the names of shared lists; the lists stay where they are</source>
        <translation>忘记这些列表和共享列表的名称；列表本身保留在原处</translation>
    </message>
    <message>
        <source>%1 · shared list of %2</source>
        <extracomment>%1 a shared list, %2 its server</extracomment>
        <translation>%1 · %2 的共享列表</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReferenceCommands</name>
    <message>
        <source>Select segmentations (SEG) or structure sets (RTSTRUCT) first.</source>
        <translation>请先选择分割 (SEG) 或结构集 (RTSTRUCT)。</translation>
    </message>
    <message>
        <source>Which series they refer to is known after their download.</source>
        <translation>其引用的序列在下载之后才能得知。</translation>
    </message>
    <message>
        <source>They name no series.</source>
        <translation>它们未指明任何序列。</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln others refer to is known after their download.</source>
        <translation>
            <numerusform>另外 %Ln 个引用的内容在下载之后才能得知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ReportTree</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of a report: %1 what it is, %2 its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::RuleCommands</name>
    <message>
        <source>basket “%1”</source>
        <translation>数据篮“%1”</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SavedFilters</name>
    <message>
        <source>&amp;Save filter as…</source>
        <translation>筛选另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete a saved filter…</source>
        <translation>删除已保存的筛选(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy filter as text</source>
        <translation>将筛选复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste filter from text</source>
        <translation>从文本粘贴筛选(&amp;P)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>筛选名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The filter was not saved: it needs a name.</source>
        <translation>筛选未保存：需要名称。</translation>
    </message>
    <message>
        <source>There is a filter named “%1” already. Replace it?</source>
        <translation>已有名为“%1”的筛选。要替换它吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>删除已保存的筛选</translation>
    </message>
    <message>
        <source>&amp;Filter to delete:</source>
        <translation>要删除的筛选(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a filter first.</source>
        <translation>没有可粘贴的文本。请先复制筛选。</translation>
    </message>
    <message>
        <source>&amp;Treat spellings as one</source>
        <translation>合并不同的拼写(&amp;T)</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>将仅大小写或空格不同的值视为相同：SIEMENS = Siemens</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shows only rows that contain these words in identifiers, descriptions or protocols. Several lines or UIDs pasted here are searched as a list.</source>
        <translation>仅显示标识符、描述或扫描协议中含有这些词的行。粘贴到此处的多行文本或 UID 会作为列表搜索。</translation>
    </message>
    <message>
        <source>Search starts when an archive is open</source>
        <translation>打开影像库后方可搜索</translation>
    </message>
    <message>
        <source>Search everything: words, patients, UIDs, lists…</source>
        <translation>搜索全部：词、患者、UID、列表…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>搜索全部…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 名患者</numerusform>
        </translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>已在本地</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on disk</source>
        <translation>
            <numerusform>%Ln 个已在本地</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>添加到数据篮(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Take out of basket</source>
        <translation>移出数据篮(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing selected. Space selects a row, Ctrl+A all that is shown.</source>
        <translation>未选择任何内容。按空格键选择一行，按 Ctrl+A 选择显示的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>&quot;10 selected&quot;</extracomment>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Download &amp;again…</source>
        <translation>重新下载(&amp;A)…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Filter by the ticked series alone</source>
        <translation>仅按勾选的序列筛选</translation>
    </message>
    <message>
        <source>Show the ticked series that the filter hides</source>
        <translation>显示被筛选隐藏的已勾选序列</translation>
    </message>
    <message numerus="yes">
        <source>Nothing shown is selected, the filter hides %Ln ticked series.</source>
        <translation>
            <numerusform>显示的内容均未选中，筛选隐藏了 %Ln 个已勾选的序列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden by the filter</source>
        <translation>
            <numerusform>另有 %Ln 个被筛选隐藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionCommands</name>
    <message>
        <source>Loading %1; its series are added when they have arrived.</source>
        <translation>正在加载 %1；其序列到达后即会添加。</translation>
    </message>
    <message>
        <source>The selected series have no folder in common.</source>
        <translation>所选序列没有共同的文件夹。</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>没有程序打开文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SelectionPage</name>
    <message>
        <source>Before you download</source>
        <translation>下载之前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series selected</source>
        <translation>
            <numerusform>已选 %Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 名患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln studies</source>
        <translation>
            <numerusform>%Ln 次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>%1 the size of those series whose size is known</extracomment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总大小</translation>
    </message>
    <message>
        <source>images</source>
        <translation>幅图像</translation>
    </message>
    <message>
        <source>to fetch</source>
        <translation>待下载</translation>
    </message>
    <message>
        <source>series to fetch</source>
        <translation>个序列待下载</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 a rate</extracomment>
        <translation>按 %1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesPage</name>
    <message>
        <source>No peek: %1</source>
        <translation>无法预览：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>peek: %1</source>
        <translation>预览：%1</translation>
    </message>
    <message>
        <source>Asking the archive for the first images…</source>
        <translation>正在向影像库请求前几幅图像…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not on this computer yet.</source>
        <translation>尚未下载到此计算机。</translation>
    </message>
    <message>
        <source>Peek: %1</source>
        <translation>预览：%1</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesSummary</name>
    <message>
        <source>%1 of %2, MD5 checked</source>
        <translation>%1/%2，已校验 MD5</translation>
    </message>
    <message>
        <source>%1 of %2, CRC-32 checked</source>
        <translation>%1/%2，已校验 CRC-32</translation>
    </message>
    <message>
        <source>%1 of %2, size checked</source>
        <translation>%1/%2，已校验大小</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Series UID</source>
        <translation>序列 UID</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>Filter by collection %1</source>
        <translation>按数据集 %1 筛选</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>only %1 of %Ln: verify the folder</source>
        <translation>
            <numerusform>仅有 %1/%Ln 个图像：请校验文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer: its files are gone</source>
        <translation>不再：文件已不存在</translation>
    </message>
    <message>
        <source>smaller than recorded: verify the folder</source>
        <translation>小于记录的大小：请校验文件夹</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>damaged: download it again</source>
        <translation>已损坏：请重新下载</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesTabs</name>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SeriesViewer</name>
    <message>
        <source>image %1 of %2</source>
        <extracomment>%1 number of the image, %2 how many there are</extracomment>
        <translation>第 %1 幅图像，共 %2 幅</translation>
    </message>
    <message>
        <source>measuring, Esc ends it</source>
        <translation>正在测量，按 Esc 结束</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerEdit</name>
    <message>
        <source>&amp;Forget the stored key</source>
        <translation>删除已存储的密钥(&amp;F)</translation>
    </message>
    <message>
        <source>Send the key in the &amp;URL (only if the server does not accept it as a header)</source>
        <translation>在 URL 中发送密钥（仅当服务器不接受以标头发送时）(&amp;U)</translation>
    </message>
    <message>
        <source>Send the key although http is not &amp;encrypted: others on the network can read it</source>
        <translation>即使 http 未加密也发送密钥：网络上的其他人可读取(&amp;E)</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>已存储；输入可替换</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Dialect:</source>
        <translation>接口版本(&amp;D)：</translation>
    </message>
    <message>
        <source>API &amp;key:</source>
        <translation>API 密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>There is already a server of this name. Choose another name.</source>
        <translation>已有此名称的服务器。请另取名称。</translation>
    </message>
    <message>
        <source>names, separated by spaces</source>
        <translation>名称，以空格分隔</translation>
    </message>
    <message>
        <source>&amp;Buckets:</source>
        <translation>存储桶(&amp;B)：</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Name and password (Basic)</source>
        <translation>用户名和密码（Basic）</translation>
    </message>
    <message>
        <source>Token (Bearer)</source>
        <translation>令牌（Bearer）</translation>
    </message>
    <message>
        <source>Au&amp;thentication:</source>
        <translation>身份验证(&amp;T)：</translation>
    </message>
    <message>
        <source>Name:pass&amp;word:</source>
        <translation>用户名:密码(&amp;W)：</translation>
    </message>
    <message>
        <source>To&amp;ken:</source>
        <translation>令牌(&amp;K)：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServerState</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 出错</translation>
    </message>
    <message>
        <source>%1: showing stored content from %2</source>
        <extracomment>%1 is &quot;Offline&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1：显示已存储的内容（%2）</translation>
    </message>
    <message>
        <source>%1: showing stored content</source>
        <translation>%1：显示已存储的内容</translation>
    </message>
    <message>
        <source>%1: refreshing…</source>
        <translation>%1：正在刷新…</translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <translation>%1：正在查询…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n collections</source>
        <translation>
            <numerusform>%1：%n 个数据集</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;NLST: 1 collection&quot;, %2 an age such as &quot;2 days ago&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No archive is open</source>
        <translation>未打开影像库</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersDialog</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ServersEdit</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>on this computer, needs no network</source>
        <translation>位于此计算机，无需网络</translation>
    </message>
    <message>
        <source>%1
    %2</source>
        <translation>%1
    %2</translation>
    </message>
    <message>
        <source>A built-in server; only its API key can be set.</source>
        <translation>内置服务器；只能设置其 API 密钥。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln collections.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>已在 %1 秒内应答，有 %Ln 个数据集。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tr&amp;ust this certificate</source>
        <translation>信任此证书(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>It answered within %1 s, with %Ln studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds</extracomment>
        <translation>
            <numerusform>在 %1 秒内应答，有 %Ln 个检查；不提供大小。</numerusform>
        </translation>
    </message>
    <message>
        <source>It answered within %1 s, with more than %2 studies; it announces no sizes.</source>
        <extracomment>%1 a number of seconds, %2 a number</extracomment>
        <translation>在 %1 秒内应答，有超过 %2 个检查；不提供大小。</translation>
    </message>
    <message>
        <source>Trust this certificate only if the people who run the server name this fingerprint.</source>
        <translation>只有当服务器管理者给出的指纹与此一致时，才信任此证书。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Servers and keys</source>
        <translation>服务器和密钥</translation>
    </message>
    <message>
        <source>Privacy and log</source>
        <translation>隐私和日志</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SharedListDialog</name>
    <message>
        <source>Open shared list</source>
        <translation>打开共享列表</translation>
    </message>
    <message>
        <source>Its series are added to the basket. Names are case-sensitive.</source>
        <translation>列表中的序列会添加到数据篮。名称区分大小写。</translation>
    </message>
    <message>
        <source>&amp;Add to basket</source>
        <translation>添加到数据篮(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name of the list:</source>
        <translation>列表名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Asking the server for “%1”…</source>
        <translation>正在向服务器查询“%1”…</translation>
    </message>
    <message>
        <source>The server has no shared list named “%1”. Check the spelling, including upper and lower case, and that the right server is open.</source>
        <translation>服务器没有名为“%1”的共享列表。请检查拼写（包括大小写），并确认打开的服务器正确。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SlowAnswer</name>
    <message numerus="yes">
        <source>Asking %1…  %2 of %Ln collections</source>
        <extracomment>%1 a server, %2 a number</extracomment>
        <translation>
            <numerusform>正在查询 %1…  %2/%Ln 个数据集</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SourceLine</name>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>not on disk</source>
        <translation>不在磁盘上</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::Sparkline</name>
    <message>
        <source>Download rate, last minute</source>
        <translation>下载速度，最近一分钟</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitCommand</name>
    <message>
        <source>The set %1 is empty: there are too few patients.</source>
        <translation>子集 %1 为空：患者太少。</translation>
    </message>
    <message numerus="yes">
        <source>%n series have no patient ID; they are in no set.</source>
        <translation>
            <numerusform>%n 个序列没有患者 ID，不属于任何子集。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %Ln patients: %1. The sets are in %2.</source>
        <extracomment>%1 &quot;train 84, validation 18 and test 18&quot;, %2 a folder</extracomment>
        <translation>
            <numerusform>已划分 %Ln 名患者：%1。各子集位于 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::SplitDialog</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 the name of a set, %2 its share in percent</extracomment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Folder for the sets</source>
        <translation>各集合的文件夹</translation>
    </message>
    <message>
        <source>Split by patient</source>
        <translation>按患者划分</translation>
    </message>
    <message>
        <source>The patients of the %1 are shared out. All series of a patient go to one set; patients who share a study or an ID stay together.</source>
        <translation>将分配以下来源的患者：%1。同一患者的所有序列归入同一集合；共享检查或 ID 的患者保持在一起。</translation>
    </message>
    <message>
        <source>Weights, such as “70, 15, 15”, or names with weights, such as “train=0.8, test=0.2”</source>
        <translation>权重，如“70, 15, 15”，或带权重的名称，如“train=0.8, test=0.2”</translation>
    </message>
    <message>
        <source>The same seed and series make the same split on every machine</source>
        <translation>相同的种子和序列在任何计算机上得到相同的划分</translation>
    </message>
    <message>
        <source>&amp;Shares:</source>
        <translation>比例(&amp;S)：</translation>
    </message>
    <message>
        <source>The same share of each:</source>
        <translation>各项占比相同：</translation>
    </message>
    <message>
        <source>S&amp;eed:</source>
        <translation>种子(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>划分(&amp;P)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 the name of a set, %2 &quot;84 patients&quot;, %3 &quot;212 series&quot;</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients</source>
        <translation>
            <numerusform>%Ln 名患者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in no set, because they have no patient ID: %Ln series</source>
        <translation>
            <numerusform>因没有患者 ID 而不属于任何子集：%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>This makes:</source>
        <translation>结果：</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StageCommands</name>
    <message>
        <source>None of the selected series is on disk.</source>
        <translation>所选序列均不在本地。</translation>
    </message>
    <message numerus="yes">
        <source>Begun with %Ln series; “Afterwards” beside the transfers shows them.</source>
        <translation>
            <numerusform>已开始处理 %Ln 个序列；传输旁的“之后”会显示它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these series is on disk.</source>
        <translation>这些序列均不在本地。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesDialog</name>
    <message>
        <source>Convert or send</source>
        <translation>转换或发送</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln series on disk:</source>
        <translation>
            <numerusform>对已在本地的 %Ln 个序列：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StagesPane</name>
    <message>
        <source>After the download</source>
        <translation>下载之后</translation>
    </message>
    <message>
        <source>Nothing follows a download. The download dialog offers conversion, sending and programs.</source>
        <translation>下载之后没有后续操作。下载对话框提供转换、发送和运行程序。</translation>
    </message>
    <message>
        <source>Show the lo&amp;g</source>
        <translation>显示日志(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear finished</source>
        <translation>清除已结束项(&amp;L)</translation>
    </message>
    <message>
        <source>Remove what is done, failed or cancelled from the list; files stay</source>
        <translation>从列表中移除已完成、失败或已取消的项；文件保留</translation>
    </message>
    <message>
        <source>There is no log yet: it has not begun.</source>
        <translation>尚无日志：还没有开始。</translation>
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
        <translation>130 多个医学影像数据集，可免费用于科研。大多数无需账户。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>My server…</source>
        <translation>我的服务器…</translation>
    </message>
    <message>
        <source>A server that speaks the same language: an address, its dialect and, if it wants one, an API key.</source>
        <translation>使用相同接口的服务器：需要地址、接口版本，以及 API 密钥（如服务器要求）。</translation>
    </message>
    <message>
        <source>&amp;Add a server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>14 collections with made-up patients and real DICOM files. Everything works, without a network.</source>
        <translation>14 个数据集，患者为虚构，DICOM 文件为真实文件。所有功能均可用，无需网络。</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>ready on this computer</source>
        <translation>已在此计算机上就绪</translation>
    </message>
    <message>
        <source>Which archive do you want to look into?</source>
        <translation>您想浏览哪个影像库？</translation>
    </message>
    <message>
        <source>You can change this at any time, at the top left. Nothing is downloaded before you ask for it.</source>
        <translation>您可以随时在左上角更改。在您提出要求之前不会下载任何内容。</translation>
    </message>
    <message>
        <source>Check images that are on this computer; needs no server</source>
        <translation>校验此计算机上的图像；无需服务器</translation>
    </message>
    <message>
        <source>Images from earlier?</source>
        <translation>已有先前的图像？</translation>
    </message>
    <message>
        <source>It works without a server.</source>
        <translation>无需服务器即可使用。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>none set up yet</source>
        <translation>尚未设置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set up: choose at the top left</source>
        <translation>
            <numerusform>已设置 %Ln 个：请在左上角选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify a folder…</source>
        <translation>校验文件夹…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StructureList</name>
    <message>
        <source>Structures</source>
        <translation>结构</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::StudyList</name>
    <message>
        <source>In the same study</source>
        <translation>同一检查中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>另外 %Ln 个…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TableFileDialog</name>
    <message>
        <source>Save in:</source>
        <translation>保存位置：</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagLabel</name>
    <message>
        <source>%1, restricted</source>
        <translation>%1，受限</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TagPane</name>
    <message>
        <source>Find a tag, name or value…</source>
        <translation>查找标签、名称或值…</translation>
    </message>
    <message>
        <source>Find in the header</source>
        <translation>在头信息中查找</translation>
    </message>
    <message>
        <source>DICOM header</source>
        <translation>DICOM 头信息</translation>
    </message>
    <message>
        <source>The DICOM header of the shown image; available once there is one.</source>
        <translation>所显示图像的 DICOM 头信息；有图像时可用。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickAllBox</name>
    <message>
        <source>Select all shown</source>
        <translation>选择所有显示项</translation>
    </message>
    <message>
        <source>Select all shown series, or none (Ctrl+A, Esc)</source>
        <translation>选择所有显示的序列，或全不选（Ctrl+A、Esc）</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TickedView</name>
    <message>
        <source>Archive</source>
        <translation>影像库</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TlsChoice</name>
    <message>
        <source>Encr&amp;ypt (TLS)</source>
        <translation>加密 (TLS)(&amp;Y)</translation>
    </message>
    <message>
        <source>Sends only to an application whose certificate is for its host and signed by an authority that you name</source>
        <translation>仅发送至证书与其主机相符且由您指定的机构签发的应用程序</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TopBar</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The server of the displayed archive</source>
        <translation>所显示影像库的服务器</translation>
    </message>
    <message>
        <source>%1: %2. Choose another basket, or what to do with this one.</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>%1：%2。可选择其他数据篮，或对此数据篮进行操作。</translation>
    </message>
    <message>
        <source>Basket %1: %2</source>
        <extracomment>%1 a basket, %2 &quot;12 series, 3.4 GB&quot;</extracomment>
        <translation>数据篮 %1：%2</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>选择影像库</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransferWords</name>
    <message>
        <source>%1 active, %2 waiting</source>
        <translation>%1 个进行中，%2 个等待中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>您已暂停。</translation>
    </message>
    <message>
        <source>Nothing to fetch.</source>
        <translation>没有待下载的内容。</translation>
    </message>
    <message>
        <source>Paused: the disk is full. Goes on when %1 are free.</source>
        <extracomment>%1 a size</extracomment>
        <translation>已暂停：磁盘已满。可用空间达到 %1 时继续。</translation>
    </message>
    <message>
        <source>Paused: the disk is full.</source>
        <translation>已暂停：磁盘已满。</translation>
    </message>
    <message>
        <source>Paused: %1 is not writable.</source>
        <translation>已暂停：%1 不可写。</translation>
    </message>
    <message>
        <source>Waiting for the network, next try in %1</source>
        <extracomment>%1 a duration</extracomment>
        <translation>正在等待网络，%1后重试</translation>
    </message>
    <message>
        <source>%1 fails, next try in %2</source>
        <extracomment>%1 a server, %2 a duration</extracomment>
        <translation>%1 出错，%2后重试</translation>
    </message>
    <message>
        <source>%1 is busy, next try in %2</source>
        <translation>%1 繁忙，%2后重试</translation>
    </message>
    <message>
        <source>%1 left · %2</source>
        <extracomment>%1 a duration, %2 &quot;3 active, 12 waiting&quot;</extracomment>
        <translation>剩余 %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fetch. %Ln series done today.</source>
        <translation>
            <numerusform>没有待下载的内容。今天已完成 %Ln 个序列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersLine</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Rate of the last minute</source>
        <translation>最近一分钟的速度</translation>
    </message>
    <message>
        <source>All transfers together</source>
        <translation>全部传输合计</translation>
    </message>
    <message>
        <source>Close the transfers</source>
        <translation>关闭传输窗格</translation>
    </message>
    <message>
        <source>Open the transfers</source>
        <translation>打开传输窗格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::TransfersPane</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Nothing to fetch. Select series, then press Download.</source>
        <translation>没有待下载的内容。请选择序列，然后按“下载”。</translation>
    </message>
    <message>
        <source>No series is being fetched.</source>
        <translation>没有正在下载的序列。</translation>
    </message>
    <message>
        <source>No series is waiting.</source>
        <translation>没有等待中的序列。</translation>
    </message>
    <message>
        <source>No series has failed.</source>
        <translation>没有失败的序列。</translation>
    </message>
    <message>
        <source>No series is done.</source>
        <translation>没有已完成的序列。</translation>
    </message>
    <message>
        <source>Con&amp;vert or send…</source>
        <translation>转换或发送(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::UndoHistory</name>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选择</translation>
    </message>
    <message numerus="yes">
        <source>adding %n series</source>
        <translation>
            <numerusform>添加 %n 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n series</source>
        <translation>
            <numerusform>移除 %n 个序列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerdictDetails</name>
    <message>
        <source>Result of the current row</source>
        <translation>当前行的结果</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::VerifyDialog</name>
    <message>
        <source>Folder to verify</source>
        <translation>要校验的文件夹</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Show only &amp;defective series</source>
        <translation>仅显示有缺陷的序列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>Verify folder</source>
        <translation>校验文件夹</translation>
    </message>
    <message>
        <source>Every file is compared with the record of its download: by this program (tcia-series.jsonl), or by NBIA or TCIA Data Retriever (metadata.csv). Nothing is changed.</source>
        <translation>将每个文件与其下载记录进行比较，记录由本程序（tcia-series.jsonl），或由 NBIA Data Retriever 或 TCIA Data Retriever（metadata.csv）写入。不作任何更改。</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>校验进度</translation>
    </message>
    <message>
        <source>Download incomplete and damaged series again from the open server</source>
        <translation>从打开的服务器重新下载不完整和已损坏的序列</translation>
    </message>
    <message>
        <source>Looking for records…</source>
        <translation>正在查找记录…</translation>
    </message>
    <message>
        <source>%1 of %2 are whole.</source>
        <translation>%1/%2 个完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the record cannot be read; their series are unknown.</source>
        <translation>
            <numerusform>有 %n 行记录无法读取；相应的序列未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server gave no answer about %n series:</source>
        <translation>
            <numerusform>服务器未就 %n 个序列作出应答：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>校验(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Also &amp;ask the server (%1)</source>
        <translation>同时查询服务器（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>Also &amp;ask the server</source>
        <translation>同时查询服务器(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n series are being downloaded again; see the list of transfers.</source>
        <translation>
            <numerusform>正在重新下载 %n 个序列；请参见传输列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the server: %1 of %Ln series…</source>
        <translation>
            <numerusform>正在查询服务器：%1/%Ln 个序列…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading: %1 of %Ln series…</source>
        <translation>
            <numerusform>正在读取：%1/%Ln 个序列…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::desktop::ViewHead</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Open all below the current row</source>
        <translation>全部展开当前行</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>One row a series (Ctrl+1)</source>
        <translation>每个序列一行 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树状</translation>
    </message>
    <message>
        <source>Collections, patients, studies, series (Ctrl+2)</source>
        <translation>数据集、患者、检查、序列 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>%1 (always shown)</source>
        <extracomment>%1 a column</extracomment>
        <translation>%1（始终显示）</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>适应内容</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
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
        <translation>窗宽 %1，窗位 %2</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>无窗宽/窗位</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowBody</name>
    <message>
        <source>Opening the archive…</source>
        <translation>正在打开影像库…</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::WindowDialogs</name>
    <message>
        <source>Save manifest</source>
        <translation>保存清单</translation>
    </message>
    <message>
        <source>Manifests (*.tcia)</source>
        <translation>清单 (*.tcia)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n series queued</source>
        <translation>
            <numerusform>已将 %n 个序列加入队列</numerusform>
        </translation>
    </message>
    <message>
        <source>About TCIA Browser</source>
        <translation>关于 TCIA Browser</translation>
    </message>
    <message>
        <source>TCIA Browser %1</source>
        <translation>TCIA Browser %1</translation>
    </message>
    <message>
        <source>Finds images in The Cancer Imaging Archive and downloads them to this computer, complete and verified.

Licensed under the Apache License 2.0. Not made by the archive. Each collection has its own licence and must be cited; see the details of a series.</source>
        <translation>在 The Cancer Imaging Archive 中查找图像，并将其完整地下载到此计算机，同时进行校验。

采用 Apache License 2.0 许可。本程序并非由影像库制作。每个数据集都有各自的许可协议，且必须引用；请参见序列的详情。</translation>
    </message>
    <message>
        <source>basket “%1”</source>
        <translation>数据篮“%1”</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>No program opened the folder %1.</source>
        <translation>没有程序能打开文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>tcia::desktop::YearHistogram</name>
    <message>
        <source>Year of study</source>
        <translation>检查年份</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <source>Drag the handles or over the bars to choose years. Double-click: all years.</source>
        <translation>拖动滑块或在条形上拖动可选择年份。双击：所有年份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetValue</name>
    <message>
        <source>In basket</source>
        <translation>在数据篮中</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>已在本地</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>两者都不是</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>（未提供）</translation>
    </message>
</context>
<context>
    <name>tcia::models::FacetWords</name>
    <message>
        <source>asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln 个年份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <extracomment>ticked values of those known so far: &quot;1 of 5 so far&quot;</extracomment>
        <translation>目前 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>ticked values: &quot;1 of 5&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>另外 %Ln 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1, not read yet, ticked</source>
        <translation>%1，尚未读取，已勾选</translation>
    </message>
    <message>
        <source>%1, not read yet</source>
        <translation>%1，尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series, ticked</source>
        <translation>
            <numerusform>%1，%Ln 个序列，已勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln series</source>
        <translation>
            <numerusform>%1，%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>How several modalities are combined</source>
        <translation>多个模态的组合方式</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln more</source>
        <extracomment>%1 a facet</extracomment>
        <translation>
            <numerusform>%1：另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer</source>
        <translation>%1：收起</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a group of filters and how many of its values are ticked: &quot;Modality, 1 of 5&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>另外 %Ln 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Treat spellings as one</source>
        <translation>合并不同的拼写</translation>
    </message>
    <message>
        <source>%1: treat spellings as one</source>
        <extracomment>%1 a facet</extracomment>
        <translation>%1：合并不同的拼写</translation>
    </message>
    <message>
        <source>Treat values that differ only in case or spaces as one: SIEMENS = Siemens</source>
        <translation>将仅大小写或空格不同的值视为相同：SIEMENS = Siemens</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
</context>
<context>
    <name>tcia::models::TagModel</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketAutosave</name>
    <message>
        <source>the basket</source>
        <translation>数据篮</translation>
    </message>
</context>
<context>
    <name>tcia::session::BasketFiller</name>
    <message numerus="yes">
        <source>%Ln series were in %1 already.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>%Ln 个序列已在 %1 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln series to %1.</source>
        <extracomment>%1 the name of a basket</extracomment>
        <translation>
            <numerusform>已将 %Ln 个序列添加到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln were in it already.</source>
        <extracomment>%1 is &quot;Added 12 series to Lung cohort.&quot;</extracomment>
        <translation>
            <numerusform>%1其中已有 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::Indexing</name>
    <message numerus="yes">
        <source>%1 and %n more collections</source>
        <extracomment>%1 names of collections</extracomment>
        <translation>
            <numerusform>%1 以及另外 %n 个数据集</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tcia::session::ServerSession</name>
    <message>
        <source>List of collections of %1</source>
        <extracomment>%1 the name of a server</extracomment>
        <translation>%1 的数据集列表</translation>
    </message>
</context>
<context>
    <name>tcia::session::Services</name>
    <message numerus="yes">
        <source>%n rows of the queue could not be read and were skipped.</source>
        <translation>
            <numerusform>队列中有 %n 行无法读取，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>the queue of the previous session</source>
        <translation>上次会话的队列</translation>
    </message>
</context>
</TS>
