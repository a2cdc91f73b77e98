<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>draftbench</name>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause stronger: “may” became “shall”</source>
        <translation>改动使段落强化：“may”改为“shall”</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause weaker: “all” became “interested”</source>
        <translation>改动使段落弱化：“all”改为“interested”</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A file for whoever works on a copy of this negotiation; private notes never go along</source>
        <translation>供使用本谈判副本者使用的文件；绝不含私人备注</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A note on this clause for whoever has the project file; in no export</source>
        <translation>关于本段的备注，持有项目文件者可见；不随任何导出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A sub-amendment, to the words that the amendment would give</source>
        <translation>次级修正案，针对修正案拟用的文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A version, as circulated</source>
        <translation>一个版本，按分发时的样子</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>About draftbench</source>
        <translation>关于draftbench</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept a part…</source>
        <translation>接受一部分…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept with other words…</source>
        <translation>改动文字后接受…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Acts of several copies that do not go together: do them again, or let them go</source>
        <translation>几份副本中互不相容的操作：重新执行，或放弃</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add texts from a file…</source>
        <translation>从文件添加案文…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add the text in the clipboard to the texts, or begin with it where nothing is open</source>
        <translation>将剪贴板中的案文加入各案文；未打开任何内容时，以其新建</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Adopt something else than what was proposed; the proposal stays in the register</source>
        <translation>采用与提案不同的文字；提案仍留在登记册中</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree</source>
        <translation>商定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree ad referendum</source>
        <translation>待核准商定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree, agree ad referendum, park, hold and go on, with one click each</source>
        <translation>商定、待核准商定、暂时搁置、搁置修正案和继续，各只需点击一次</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All amendments, to sort and decide</source>
        <translation>全部修正案，供排序和决定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All commands with their keys</source>
        <translation>全部命令及其快捷键</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All numbers</source>
        <translation>全部编号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All that was done: undo any of it, see the text then, compare two moments</source>
        <translation>已执行的全部操作：撤销其中任何一项，查看当时案文，比较两个时点</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend</source>
        <comment>a menu</comment>
        <translation>修正</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend this amendment…</source>
        <translation>修正此修正案…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments</source>
        <translation>修正案</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments in words, pasted or as they are said: what is understood is shown, and tabled</source>
        <translation>文字表述的修正案，粘贴或按口述输入：显示所理解的内容并提出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments without a place</source>
        <translation>无位置的修正案</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>An amendment without a place, or with the wrong one, stands at the current clause</source>
        <translation>将无位置或位置有误的修正案置于当前段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another text gives the rows their order; versions are compared with it</source>
        <translation>由另一案文决定各行顺序；各版本与其比较</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another window, with nothing open in it</source>
        <translation>另开一个空白窗口</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>At the cursor while the clause is written, else where you say</source>
        <translation>编辑段落时在光标处拆分，否则在指定处拆分</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Base</source>
        <translation>基础案文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Before the meeting, again</source>
        <translation>重新提交会议审议</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from one or more texts</source>
        <translation>以一份或多份案文新建谈判</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from the text in the clipboard</source>
        <translation>以剪贴板中的案文新建谈判</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a silence procedure…</source>
        <translation>启动默许程序…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Beside its partner</source>
        <translation>列于对应段落旁</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bind to a package…</source>
        <translation>纳入一揽子方案…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Black on white, with strong lines</source>
        <translation>白底黑字，线条加粗</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets and alternatives</source>
        <translation>方括号和备选案文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Break the silence…</source>
        <translation>打破默许…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capital and small letters</source>
        <translation>大写和小写字母</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capitals</source>
        <translation>大小写</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Chair’s bar</source>
        <translation>主席工具栏</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check a Word file…</source>
        <translation>检查Word文件…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Choose a version…</source>
        <translation>选择版本…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clause</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that came</source>
        <translation>新增的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that stand elsewhere</source>
        <translation>移至别处的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that went</source>
        <translation>被删除的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that were divided or joined</source>
        <translation>被拆分或合并的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses whose words differ</source>
        <translation>文字有改动的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clean</source>
        <translation>清稿</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close the negotiation</source>
        <translation>关闭谈判</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours, sizes and letters, what the window remembers, keys</source>
        <translation>外观、大小和字体，窗口所记内容，快捷键</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Combine source clauses…</source>
        <translation>合并来源段落…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, capitals, spaces, quotation marks</source>
        <translation>逗号、大小写、空格、引号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, full stops, dashes</source>
        <translation>逗号、句号、破折号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <comment>a menu</comment>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Confirm the link</source>
        <translation>确认关联</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy a report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source into the working draft; of a version, its words</source>
        <translation>将来源案文的所选段落复制到工作草案；如为版本，则复制其文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source with every word, its opening too</source>
        <translation>逐字复制来源案文中选定的段落，包括开头语</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Count everything through: 5 bis becomes 6</source>
        <translation>全部依次编号：5 bis变为6</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Counts by version</source>
        <translation>各版本计数</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Ctrl+B while a clause is written</source>
        <translation>编辑段落时按Ctrl+B</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark screen</source>
        <translation>深色屏幕</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark theme</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadline for amendments…</source>
        <translation>修正案截止时间…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadlines and silence</source>
        <translation>截止时间和默许程序</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide as recommended</source>
        <translation>按建议决定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide with a reason…</source>
        <translation>附理由作出决定…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Declare alternatives…</source>
        <translation>宣布为备选案文…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations join</source>
        <translation>代表团加入</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations leave</source>
        <translation>代表团退出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations…</source>
        <translation>代表团…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete the clause</source>
        <translation>删除段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deleted clauses</source>
        <translation>删除的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Desks…</source>
        <translation>工作站…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Differences in versions</source>
        <translation>版本差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Divide the clause…</source>
        <translation>拆分段落…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Do it again</source>
        <translation>重做上一步操作</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Document</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <comment>a menu</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change since the base, struck out, underlined or underlined twice</source>
        <translation>与基础案文相比的全部改动，以删除线、下划线或双下划线标出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change, newest first: undo any, see the text at that time, compare two moments</source>
        <translation>已执行的全部操作：撤销其中任何一项，查看当时案文，比较两个时点</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every place of some words, by text and clause</source>
        <translation>某些文字的全部出处，按案文和段落列出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export</source>
        <comment>a menu</comment>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>File</source>
        <comment>a menu</comment>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find in all texts…</source>
        <translation>在全部案文中查找…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find next</source>
        <translation>查找下一处</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find previous</source>
        <translation>查找上一处</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find words in all the texts shown</source>
        <translation>在显示的全部案文中查找文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>First those in a conflict, then those to be confirmed and those without a place</source>
        <translation>先是有冲突的，然后是有待确认的和无位置的</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Footnotes added, removed, changed or moved</source>
        <translation>增加、删除、改动或移动的脚注</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For those who mend the program: versions and the last fault, no words of a text</source>
        <translation>供程序维护人员使用：版本和最近一次故障，不含案文内容</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For whom a group speaks</source>
        <translation>集团代表哪些成员发言</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze the screen</source>
        <translation>冻结屏幕</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze…</source>
        <translation>冻结…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Go to what it refers to</source>
        <translation>转至所引用段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Group…</source>
        <translation>集团…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Help</source>
        <comment>a menu</comment>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>House rules…</source>
        <translation>编辑规则…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How contested each version is</source>
        <translation>各版本的争议程度</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How many support, oppose and reserve</source>
        <translation>支持、反对和保留各有多少</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import amendments…</source>
        <translation>导入修正案…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import notes…</source>
        <translation>导入备注…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In no export and in no history</source>
        <translation>不随任何导出，也不列入历史</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In the clause that is written</source>
        <translation>在正在编辑的段落中</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In this row, then in the next rows</source>
        <translation>先在本行，再到后面各行</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is everything in it intact?</source>
        <translation>其中内容是否完好？</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is it sound to the last tracked change, or would Word trip over it?</source>
        <translation>直到每一处修订是否都完好，Word能否顺利打开？</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>It stays as it is while you go on; again, and it follows</source>
        <translation>您继续工作时屏幕保持不变；再次执行则恢复同步</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics</source>
        <translation>斜体</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics, bold, links</source>
        <translation>斜体、粗体、链接</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its sponsors take it back</source>
        <translation>由提案方撤回</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its words go on in the clause before</source>
        <translation>其文字并入前一段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join to the clause before</source>
        <translation>并入前一段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Kept files</source>
        <translation>存档文件</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language versions…</source>
        <translation>各语文本…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Lay the negotiation on a revised base text; you see first what becomes of everything</source>
        <translation>改以经修订的基础案文为谈判依据；先行查看各项内容有何变化</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Let numbers follow the text…</source>
        <translation>编号随案文变动…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light or dark as the system is, and as it changes</source>
        <translation>浅色或深色跟随系统，并随之变化</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light theme</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link this clause by hand with that of another text, in which the same key is pressed next</source>
        <translation>将本段与另一案文的段落手动关联；到该段后再按同一键</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link with…</source>
        <translation>关联到…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Make alternatives…</source>
        <translation>制作备选案文…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Mark what differs from the base in sources that are versions of it</source>
        <translation>来源为基础案文的版本时，标出与基础案文的差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marked</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks</source>
        <translation>标记方式</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks of changes</source>
        <translation>改动标记</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks on words that stayed</source>
        <translation>文字未变而格式有变</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Masthead…</source>
        <translation>刊头…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge files in which several people revised the draft; you decide what collides</source>
        <translation>合并数人修订草案的文件；冲突之处由您决定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge revisions…</source>
        <translation>合并修订稿…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>More texts to compare with and to take from</source>
        <translation>添加可供比较和采用的案文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause down</source>
        <translation>下移段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause up</source>
        <translation>上移段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Moved</source>
        <translation>移动的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Name this moment…</source>
        <translation>命名此时点…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Negotiation</source>
        <comment>a menu</comment>
        <translation>谈判</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New base text (Rev.1)…</source>
        <translation>新基础案文（Rev.1）…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clause after this one</source>
        <translation>在此段后新增段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clauses</source>
        <translation>新增的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from files…</source>
        <translation>从文件新建…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from the clipboard…</source>
        <translation>从剪贴板新建…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next area</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next bracket</source>
        <translation>下一个方括号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next clause of the row</source>
        <translation>本行下一段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next conflict</source>
        <translation>下一个冲突</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language finding</source>
        <translation>下一处语文问题</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open amendment</source>
        <translation>下一个未决修正案</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open clause</source>
        <translation>下一个未决段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next screen</source>
        <translation>下一个屏幕</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next undecided link</source>
        <translation>下一个未定关联</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Nobody has confirmed or refused the link chosen in the inspector any more</source>
        <translation>详情栏中所选的关联恢复为未确认、未拒绝</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Notes</source>
        <translation>注</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers in sections…</source>
        <translation>各节编号…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers of positions</source>
        <translation>立场数目</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Of the amendment here</source>
        <translation>此处修正案的冲突</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Off: the clean text</source>
        <translation>关闭时显示清稿</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>On this clause: of several sponsors, as a draft, as an alternative</source>
        <translation>针对本段：可由数个提案方提出，可为草稿，可为备选案文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One clause of the draft out of clauses of several sources</source>
        <translation>以数个来源案文的段落合成草案的一段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level down</source>
        <translation>降一级</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level up</source>
        <translation>升一级</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only differences</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only gaps</source>
        <translation>仅空缺</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only my delegation</source>
        <translation>仅本代表团</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only open brackets</source>
        <translation>仅未决方括号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this kind of change</source>
        <translation>仅此类改动</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this theme</source>
        <translation>仅本主题</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a bracket…</source>
        <translation>加方括号…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation</source>
        <translation>打开谈判</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation beside this one</source>
        <translation>另开窗口打开一个谈判</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open in a new window…</source>
        <translation>在新窗口中打开…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order of voting…</source>
        <translation>表决顺序…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other keys for commands</source>
        <translation>为命令另设快捷键</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other words for some words of the draft, wherever they stand</source>
        <translation>将草案中某些文字全部换成其他文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Over words of this clause, or over several clauses</source>
        <translation>为本段部分文字或数个段落加方括号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Overview map</source>
        <translation>总览图</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Park…</source>
        <translation>暂时搁置…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Paste a text…</source>
        <translation>粘贴案文…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Place on this clause</source>
        <translation>置于本段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions, clauses, brackets, alternatives, deadlines, counts</source>
        <translation>立场、段落、方括号、备选案文、截止时间、计数</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions…</source>
        <translation>立场…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous area</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous bracket</source>
        <translation>上一个方括号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous conflict</source>
        <translation>上一个冲突</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language finding</source>
        <translation>上一处语文问题</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open amendment</source>
        <translation>上一个未决修正案</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open clause</source>
        <translation>上一个未决段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous undecided link</source>
        <translation>上一个未定关联</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private drafts and notes…</source>
        <translation>私人草案和备注…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private notes</source>
        <translation>私人备注</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private note…</source>
        <translation>私人备注…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Proceedings</source>
        <translation>议事情况</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Propose an amendment…</source>
        <translation>提出修正案…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation only</source>
        <translation>仅标点</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the amendment of this clause into the draft</source>
        <translation>将本段的修正案纳入草案</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the decision off</source>
        <translation>推迟决定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Read instructions…</source>
        <translation>读取修改说明…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reason…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Recommend…</source>
        <translation>建议…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Record</source>
        <comment>a menu</comment>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>References…</source>
        <translation>引用…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Refuse the link</source>
        <translation>拒绝关联</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Relations between texts…</source>
        <translation>案文之间的关系…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Renumber…</source>
        <translation>重新编号…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reopen…</source>
        <translation>重新讨论…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve a bracket…</source>
        <translation>处理方括号…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve the conflict…</source>
        <translation>解决冲突…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Return to its sponsors</source>
        <translation>退回提案方</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows in the order of the text that leads</source>
        <translation>各行按主导案文的顺序排列</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows theme by theme</source>
        <translation>各行按主题排列</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a salvaged copy…</source>
        <translation>保存抢救副本…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Say whether a text is a version of the base, a language version or an independent text</source>
        <translation>说明某案文是基础案文的一个版本、另一语文本还是独立案文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Several together</source>
        <translation>多项一并处理</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Shape of the opening…</source>
        <translation>开头语形式…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show a clause that stands elsewhere again, pale, at its other place</source>
        <translation>位于别处的段落在其另一位置以淡色再次显示</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show all rows</source>
        <translation>显示全部行</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show changes of</source>
        <translation>显示改动类别</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show its partner</source>
        <translation>显示对应段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which something stands in brackets</source>
        <translation>仅显示有方括号的行</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the base, or every source shown, has no counterpart</source>
        <translation>仅显示基础案文或所显示的全部来源案文无对应内容的行</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the draft or a version differs from the base</source>
        <translation>仅显示草案或某版本与基础案文不同的行</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows of the theme of the current row</source>
        <translation>仅显示与当前行同一主题的行</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows with amendments or positions of the delegation that is written for</source>
        <translation>仅显示有所代写代表团的修正案或立场的行</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Silence has passed</source>
        <translation>默许期已过</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spaces and signs that nobody sees</source>
        <translation>空格和不可见符号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spacing</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split or merged</source>
        <translation>拆分或合并</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split the link</source>
        <translation>断开关联</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Sponsors</source>
        <translation>提案方</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Straight and curly, single and double</source>
        <translation>直引号和弯引号，单引号和双引号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Stronger</source>
        <translation>强化</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Symbol, date, organ and all else that stands at the head of files</source>
        <translation>文号、日期、机关及文件开头的其他各项</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table</source>
        <translation>提出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table the tracked changes of delegations' files</source>
        <translation>将各代表团文件中的修订作为修正案提出</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take a position…</source>
        <translation>表明立场…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take as it stands</source>
        <translation>原样采用</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take back the decision on the link</source>
        <translation>撤回对关联的决定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take in what was done…</source>
        <translation>接收已执行的操作…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take, with a look at the opening…</source>
        <translation>查看开头语后采用…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Takes every filter off, also Esc</source>
        <translation>取消全部筛选，也可按Esc</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Texts, lists and tables as Word, page, PDF, Excel or CSV</source>
        <translation>将案文、清单和表格导出为Word、网页、PDF、Excel或CSV</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause hangs on the one before it; also Tab before its first word</source>
        <translation>该段从属于前一段；也可在首字前按Tab</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause in large type on the second screen, for the whole room</source>
        <translation>在第二屏幕上以大字显示段落，供全场观看</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause no longer hangs on another; also Shift+Tab before its first word</source>
        <translation>该段不再从属于另一段；也可在首字前按Shift+Tab</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The difference before</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The event that gave this clause its words; the same key goes back to the clause</source>
        <translation>本段文字由来的事件；再按同一键返回该段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes back by one area</source>
        <translation>键盘焦点回到上一区域</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes on: tools, the list at the left, the texts, the inspector</source>
        <translation>键盘焦点移到下一区域：工具、左侧列表、案文、详情栏</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The meeting does not want it</source>
        <translation>会议不予接受</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next bracket in the draft</source>
        <translation>草案中的下一个方括号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause of the draft that the meeting has not agreed</source>
        <translation>草案中会议尚未商定的下一段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause that differs between language versions, or is out of date in one</source>
        <translation>各语文本不一致或其中一种已过时的下一段</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next place of the words in the find bar</source>
        <translation>查找栏中文字的下一处</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next text leads</source>
        <translation>改由下一案文主导</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The numbers stay as circulated; what comes between is 5 bis or 5A</source>
        <translation>编号保持分发时原样；其间插入的编为5 bis或5A</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The page of the guide that fits what you do</source>
        <translation>与当前操作相应的指南页</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The paragraph that this clause refers to first; Ctrl+click on the words does it too</source>
        <translation>本段首先引用的段落；在文字上Ctrl+单击亦可</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The printed numbers of clauses and notes</source>
        <translation>段落和注的印出编号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The register: sort, put together, decide; conflicts and packages</source>
        <translation>登记册：排序、归并、决定；冲突和一揽子方案</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The rest stays open, or is rejected</source>
        <translation>其余部分仍属未决，或予以否决</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The room sees what is being written before it is done</source>
        <translation>正在编写的文字在完成前即向全场显示</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The text as it reads now, with every open proposal in brackets</source>
        <translation>案文现状，所有未决提案置于方括号内</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts as they read now</source>
        <translation>各案文的现状</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts beside each other, and the working draft</source>
        <translation>各案文并列，连同工作草案</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The tray under the texts: to be placed, or let go</source>
        <translation>案文下方的暂存栏：有待安置，或予以放弃</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses belong together: of the link chosen in the inspector, else the best one of this row that nobody has decided</source>
        <translation>两段互相对应：适用于详情栏所选关联，否则适用于本行最佳的未定关联</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses do not belong together</source>
        <translation>两段并不对应</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Arabic</source>
        <translation>窗口使用阿拉伯文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Chinese</source>
        <translation>窗口使用中文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in English</source>
        <translation>窗口使用英文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in French</source>
        <translation>窗口使用法文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Russian</source>
        <translation>窗口使用俄文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Spanish</source>
        <translation>窗口使用西班牙文</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in four steps, in one minute</source>
        <translation>用一分钟、分四步了解窗口</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The words of the clause are agreed and stay as they are</source>
        <translation>段落文字已商定，不再变动</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme…</source>
        <translation>主题…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They are no longer frozen</source>
        <translation>不再冻结</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They go on through sections, or begin again in each</source>
        <translation>编号跨节连续，或每节重新开始</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>This clause of a source does not belong beside that of the base or of another source</source>
        <translation>来源案文的该段不应与基础案文或另一来源案文的段落并列</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Under which theme this clause stands</source>
        <translation>本段所属的主题</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Underline words that no dictionary knows while a clause is written</source>
        <translation>编辑段落时，为词典中没有的词加下划线</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo the last change</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Update references</source>
        <translation>更新引用</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>View</source>
        <comment>a menu</comment>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Votes…</source>
        <translation>表决…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Weaker</source>
        <translation>弱化</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What an editor would mend: endings, also and further, references, spelling, signs</source>
        <translation>编辑会改正之处：句末标点、also和further、引用、拼写、符号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What becomes of the opening of the selected clause of a source in the draft</source>
        <translation>来源案文选定段落的开头语在草案中如何改写</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What cannot be accepted together, and the ways to resolve it</source>
        <translation>不能同时接受的修正案，以及解决办法</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What delegations say of this clause, an amendment, a bracket or a version</source>
        <translation>各代表团对本段、修正案、方括号或版本的意见</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What did not fit</source>
        <translation>未能纳入的操作</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What differs between the draft and the language versions shown beside it</source>
        <translation>草案与旁边所示各语文本之间的差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each delegation has, under a passphrase or not</source>
        <translation>各代表团所有的内容，无论是否设有口令</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each paragraph was called, is called, and would be called with new numbers</source>
        <translation>各段原编号、现编号及重新编号后的编号</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What is put to the vote first: as rule 90 suggests, or as the chair chooses</source>
        <translation>先表决哪一项：按第90条建议，或由主席选择</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What somebody did in a copy comes together with what was done here</source>
        <translation>将他人在副本中的操作与此处的操作合并</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the bureau recommends; the text stays as it is</source>
        <translation>主席团的建议；案文保持不变</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the readers of files and past imports were not sure of</source>
        <translation>读取文件和以往导入时未能确定之处</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was adopted and rejected, what is put to the vote next, separate votes on parts</source>
        <translation>已通过和已否决的、下一项付诸表决的，以及分部分表决</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was read, byte for byte</source>
        <translation>所读取的文件，逐字节保存</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where a moved clause stands in its text, or the clause that a gap names; back again too</source>
        <translation>移动的段落在其案文中的位置，或空缺所指的段落；再按返回</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where the draft has several clauses in one row: the one that commands are about</source>
        <translation>草案在一行中有数段时，选择命令所针对的段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where there are several; it is remembered</source>
        <translation>有多个屏幕时适用；会记住选择</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Which desk may act for whom, and the key of this desk</source>
        <translation>哪个工作站可代表谁行事，以及本工作站的密钥</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>White on black, with strong lines</source>
        <translation>黑底白字，线条加粗</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where: every point, every delegation; set with a key</source>
        <translation>各方立场：每个事项、每个代表团；按键设定</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where; clauses, brackets, alternatives, deadlines, meetings</source>
        <translation>各方立场；段落、方括号、备选案文、截止时间、会议</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who takes part: find, add, rename or remove States, groups and others</source>
        <translation>与会方：查找、添加、重命名或移除国家、集团及其他</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is here</source>
        <translation>此处文字由来</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is proposed</source>
        <translation>提案理由</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>With or without the private notes</source>
        <translation>含或不含私人备注</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words changed</source>
        <translation>文字改动</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words of this negotiation…</source>
        <translation>本谈判用词…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words that are spelled so here, whatever dictionaries say</source>
        <translation>在本谈判中如此拼写即为正确的词，不论词典如何</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words while they are written</source>
        <translation>编写中的文字</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write a new clause behind the selected one</source>
        <translation>在所选段落后编写新段落</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write in the selected clause of the draft, also Enter</source>
        <translation>编辑草案中的所选段落，也可按Enter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write what was done…</source>
        <translation>写出已执行的操作…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Writes the new numbers wherever the draft refers to its own paragraphs, as one act</source>
        <translation>在草案引用本身段落之处写入新编号，作为一步操作</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“Urges” as in a resolution, “We urge” as in a declaration, or as a report tells it</source>
        <translation>决议用“敦促”，宣言用“我们敦促”，或按报告的叙述方式</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“paragraph 5 above”: what each means, what is out of date, what is gone</source>
        <translation>“上文第5段”：各处引用何指、哪些已过时、哪些已不存在</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Akoma Ntoso</source>
        <translation>Akoma Ntoso</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation>基础案文、来源案文和草案分列，标出差异，另设折中案文栏。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation>以JSON格式列出段落、修正案、表决顺序和编号。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clean text</source>
        <translation>清稿</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Compilation</source>
        <translation>提案汇编</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Data (JSON)</source>
        <translation>数据 (JSON)</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every amendment in the order of the text, as instructions in words, with its outcome.</source>
        <translation>按案文顺序列出所有修正案，以文字说明修改内容，并附结果。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every open proposal under its clause, in brackets, with its author.</source>
        <translation>所有未决提案列于相应段落之下，置于方括号内，并注明作者。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Gap list</source>
        <translation>缺漏清单</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>List of amendments</source>
        <translation>修正案清单</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Old and new numbers</source>
        <translation>新旧编号对照</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Rolling text</source>
        <translation>滚动案文</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Side by side</source>
        <translation>案文对照</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The base with every accepted change as a tracked change of its delegation.</source>
        <translation>基础案文，每项已接受的改动均作为有关代表团的修订列出。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text with everything accepted worked in.</source>
        <translation>合并案文，已纳入所有接受的内容。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text, with the open amendments beside it, in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation>合并案文，并附未决修正案，采用联合国发布文件所用的标记格式（AKN4UN）。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The draft with all changes since the base, all open proposals in brackets, states and counts.</source>
        <translation>草案，载有相对于基础案文的所有改动、方括号内的所有未决提案、状态和计数。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The rolling text as a page for any browser.</source>
        <translation>滚动案文网页，可用任何浏览器打开。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Traceability</source>
        <translation>案文溯源表</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Tracked changes</source>
        <translation>修订稿</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Voting list</source>
        <translation>表决清单</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What each paragraph was called in the base and is called in the draft.</source>
        <translation>各段在基础案文和草案中的编号。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What is put to the vote in which order, and what falls with what.</source>
        <translation>付诸表决的事项和顺序，以及哪些随之不再表决。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What the sources have and the draft has not, and what is still open in it.</source>
        <translation>来源案文有而草案没有的内容，以及草案中的未决事项。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Where each paragraph comes from, who contributed, and why it reads so.</source>
        <translation>各段的来源、贡献方和如此措辞的理由。</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Who supports, opposes, reserves or awaits instructions, on every point of the text.</source>
        <translation>就案文每一事项，谁支持、反对、保留或等待指示。</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Agenda item</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Distribution</source>
        <translation>分发类别</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Job number</source>
        <translation>工作编号</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Original language</source>
        <translation>原件语文</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Session</source>
        <translation>届会</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A recommendation never changes the text.</source>
        <translation>建议不会改变案文。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A working group, a facilitator</source>
        <translation>工作组、协调人</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Accepting one supersedes the others; they are no conflict any more.</source>
        <translation>接受其一即取代其余各项；不再构成冲突。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendment</source>
        <translation>修正案</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendments of which one is to be chosen</source>
        <translation>须从中选择其一的修正案</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Bind</source>
        <translation>纳入</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {amendment}</source>
        <translation>就{amendment}作出决定</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {n} amendments</source>
        <extracomment>Decide on {n} amendment</extracomment>
        <translation>
            <numerusform>就{n}项修正案作出决定</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare</source>
        <translation>宣布</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare alternatives</source>
        <translation>宣布为备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Its amendments are accepted together, or not at all.</source>
        <translation>其中各项修正案一并接受，或一概不接受。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join the sponsors of {amendment}</source>
        <translation>加入{amendment}提案方</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave the sponsors of {amendment}</source>
        <translation>退出{amendment}提案方</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge amendments</source>
        <translation>合并修正案</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Name of the package</source>
        <translation>一揽子方案名称</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>No amendment of this clause allows that.</source>
        <translation>本段没有可作此处理的修正案。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>None of them can be:</source>
        <translation>均不能处理：</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Package</source>
        <translation>一揽子方案</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment}</source>
        <translation>{amendment}的理由</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment} saved</source>
        <translation>{amendment}的理由已保存</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend on {amendment}</source>
        <translation>就{amendment}提出建议</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommended on {amendment}: {advice}</source>
        <translation>就{amendment}的建议：{advice}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Refer to</source>
        <translation>转交</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause reads</source>
        <translation>段落现文</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause should read</source>
        <translation>段落应改为</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The package “{name}” is bound</source>
        <translation>一揽子方案“{name}”已组成</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The sponsors and reasons of all are kept.</source>
        <translation>保留全部提案方和理由。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>There is no other tabled amendment to merge with.</source>
        <translation>没有可与之合并的其他已提出修正案。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>What they merge into</source>
        <translation>合并为</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>When the last one leaves, the amendment is withdrawn.</source>
        <translation>最后一个提案方退出时，修正案即撤回。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Which amendment?</source>
        <translation>哪项修正案？</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>a new amendment, with the words below</source>
        <translation>新修正案，文字如下</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>none (take it back)</source>
        <translation>无（撤回建议）</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>refer to somebody</source>
        <translation>转交有关方面</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{amendment} decided as recommended</source>
        <translation>{amendment}已按建议决定</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} joined the sponsors of {amendment}</source>
        <translation>{codes}加入{amendment}提案方</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} left the sponsors of {amendment}</source>
        <translation>{codes}退出{amendment}提案方</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} are alternatives</source>
        <translation>{ids}互为备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} merged</source>
        <translation>{ids}已合并</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No amendment of this clause is open.</source>
        <translation>本段没有未决修正案。</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No bracket is open in this clause.</source>
        <translation>本段没有未决方括号。</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>A version written now: its sponsors (nobody: none)</source>
        <translation>现在编写的版本：其提案方（可无）</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives made on {clause}</source>
        <translation>已为{clause}制作备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives on {clause}</source>
        <translation>{clause}的备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Amendments that are versions</source>
        <translation>作为版本的修正案</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>As “should” does when “shall” is kept of [shall][should].</source>
        <translation>如保留[shall][should]中的“shall”，则“should”删除。</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Asked for by</source>
        <translation>要求方</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket</source>
        <translation>加方括号</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket open in {clause}</source>
        <translation>{clause}已加方括号</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket resolved: {how}</source>
        <translation>方括号已处理：{how}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose one of the alternatives</source>
        <translation>选择一个备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How they are called</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its alternatives side by side with it go</source>
        <translation>与其并列的备选案文一并消失</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its words (empty: no text)</source>
        <translation>文字（空：无文字）</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Make</source>
        <translation>制作</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open a bracket in {clause}</source>
        <translation>在{clause}中加方括号</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open the bracket</source>
        <translation>加方括号</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve</source>
        <translation>处理</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve a bracket</source>
        <translation>处理方括号</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Select the words</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The choice in {own} is made</source>
        <translation>{own}已作出选择</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The clause as it stands is the base of the set; one version will be chosen.</source>
        <translation>段落现有文字为本组基础；将选择一个版本。</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The other versions are superseded, or rejected where the base is kept.</source>
        <translation>其他版本被取代；如保留基础案文，则予以否决。</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>There are no undecided alternatives on this clause.</source>
        <translation>本段没有未定的备选案文。</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Up to</source>
        <translation>止于</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Version</source>
        <comment>of alternatives</comment>
        <translation>备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>With Shift and the arrows, or the mouse; nothing selected: all of it.</source>
        <translation>用Shift和方向键或鼠标选择；不选即为全部。</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>a text written now</source>
        <translation>现在编写的文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>base</source>
        <comment>a text</comment>
        <translation>基础案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>bis, ter …</source>
        <translation>bis、ter…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>no text</source>
        <translation>无文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>option 1, option 2 …</source>
        <translation>option 1、option 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>this clause</source>
        <translation>本段</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{clause} alt 1, alt 2 …</source>
        <translation>{clause} alt 1、alt 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{label} ({sponsors}): {text}</source>
        <translation>{label}（{sponsors}）：{text}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Choose this alternative</source>
        <translation>选择此备选案文(&amp;C)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Delete the words</source>
        <translation>删除文字(&amp;D)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Keep the words</source>
        <translation>保留文字(&amp;K)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Leave open</source>
        <translation>保持未决(&amp;L)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Other words…</source>
        <translation>其他文字(&amp;O)…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Who and why…</source>
        <translation>要求方和理由(&amp;W)…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternative chosen</source>
        <translation>已选择备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternatives {set}</source>
        <translation>备选案文{set}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Asked for by {names}</source>
        <translation>要求方：{names}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket open in {clause} for {code}</source>
        <translation>应{code}要求在{clause}中加方括号</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words go</source>
        <translation>方括号已处理：删除文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words stay</source>
        <translation>方括号已处理：保留文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose this alternative</source>
        <translation>选择此备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose {label} ({sponsors})</source>
        <translation>选择{label}（{sponsors}）</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Click to resolve it</source>
        <translation>点击处理</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Delete the words</source>
        <translation>删除文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep the words</source>
        <translation>保留文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Kept with the bracket</source>
        <translation>与方括号一并保留</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Leave open</source>
        <translation>保持未决</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Nobody is named for this bracket</source>
        <translation>此方括号未注明要求方</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Optional</source>
        <translation>可不填</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Other words…</source>
        <translation>其他文字…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Select the words of the bracket first.</source>
        <translation>请先选择方括号中的文字。</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who and why…</source>
        <translation>要求方和理由…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who asks for the bracket, and why</source>
        <translation>何方要求加方括号，理由为何</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>as it stands</source>
        <translation>现有文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>{version} is chosen</source>
        <translation>已选择{version}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept both</source>
        <translation>两者均接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept {amendment}</source>
        <translation>接受{amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>As it reads now</source>
        <translation>现文</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Both together</source>
        <translation>两者合并</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Check that it reads well.</source>
        <translation>请检查行文是否通顺。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Keep {amendments}</source>
        <translation>保留{amendments}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Now</source>
        <comment>the text as it stands</comment>
        <translation>现文本</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The draft does not have this clause.</source>
        <translation>草案中没有此段。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The text</source>
        <translation>案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>They change the same words: only one of them can stand, or a new text.</source>
        <translation>改动相同文字：只能保留其一，或另拟文字。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>This deletes the clause.</source>
        <translation>该段将被删除。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Together</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>With {amendments}, which was accepted.</source>
        <translation>与已接受的{amendments}合并。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side} on {label}</source>
        <translation>就{label}接受{side}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side}, leave the others open</source>
        <translation>接受{side}，其余仍属未决</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Agreed by (none: the chair’s text)</source>
        <translation>同意方（无：主席案文）</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>All sides are merged into it; what they propose elsewhere stays open.</source>
        <translation>各项提案均并入此案文；其在他处的提议仍待决定。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Between</source>
        <translation>各方</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {amendment} accepted</source>
        <translation>冲突已解决：已接受{amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {clause} now uses this text</source>
        <translation>冲突已解决：{clause}现采用此案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {label} has both</source>
        <translation>冲突已解决：{label}两者兼有</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Hold all</source>
        <translation>全部搁置</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>It stays in the list.</source>
        <translation>仍列于清单中。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave it with this note</source>
        <translation>附此备注保留</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave the conflict on {label}</source>
        <translation>保留{label}的冲突</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave with a note…</source>
        <translation>附备注保留…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Left with a note</source>
        <translation>已附备注保留</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Make alternatives</source>
        <translation>制作备选案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>No amendments are in conflict.</source>
        <translation>没有相互冲突的修正案。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>One of them is to be chosen: no conflict any more</source>
        <translation>须从中选择其一：不再构成冲突</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The conflict is left with a note</source>
        <translation>已附备注保留冲突</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The text for {clause} is tabled</source>
        <translation>{clause}的案文已提出</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Use this text</source>
        <translation>采用此案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What cannot be accepted together. Nothing is decided until you decide it.</source>
        <translation>不能同时接受的修正案。由您决定之前不作任何决定。</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What collides</source>
        <translation>冲突内容</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What is still to be found out</source>
        <translation>尚待查明之处</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text for {label}</source>
        <translation>为{label}编写文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text…</source>
        <translation>编写文字…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>accept it at once</source>
        <translation>立即接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>table it, to decide later</source>
        <translation>提交，以后再作决定</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>the text</source>
        <translation>案文</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label} reads</source>
        <translation>{label}改为</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label}, in {on}</source>
        <translation>{label}（{on}中）</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{side}, accepted</source>
        <translation>{side}，已接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>The sides of the conflict</source>
        <translation>冲突各方</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>{side}: {words}</source>
        <translation>{side}：{words}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{n} amendments</source>
        <extracomment>{n} amendment</extracomment>
        <translation>
            <numerusform>{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} apply again</source>
        <extracomment>{who} applies again</extracomment>
        <translation>
            <numerusform>{who}重新适用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are already in the text</source>
        <extracomment>{who} is already in the text</extracomment>
        <translation>
            <numerusform>{who}案文中已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are now in a conflict</source>
        <extracomment>{who} is now in a conflict</extracomment>
        <translation>
            <numerusform>{who}现有冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} no longer have a place</source>
        <extracomment>{who} no longer has a place</extracomment>
        <translation>
            <numerusform>{who}已失去位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} now need confirmation</source>
        <extracomment>{who} now needs confirmation</extracomment>
        <translation>
            <numerusform>{who}现有待确认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>A part of {amendment} accepted</source>
        <translation>{amendment}已部分接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept a part of {amendment}</source>
        <translation>接受{amendment}的一部分</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept as modified</source>
        <translation>经修改后接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept the part</source>
        <translation>接受该部分</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept {amendment} with other words</source>
        <translation>改动文字后接受{amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amend {amendment}</source>
        <translation>修正{amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amendment to {amendment} tabled</source>
        <translation>对{amendment}的修正案已提出</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Reject the rest</source>
        <translation>否决其余部分</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Table</source>
        <comment>to put before the meeting</comment>
        <translation>提出</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>The words are those that the amendment would give; change them.</source>
        <translation>此为修正案拟用的文字；请加以改动。</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is accepted</source>
        <translation>接受内容</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is not ticked stays open as an amendment of the same sponsors.</source>
        <translation>未勾选的部分仍属未决，作为相同提案方的修正案。</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What was proposed stays in the register beside what is adopted.</source>
        <translation>原提案与所采用的文字一并留在登记册中。</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Which clause?</source>
        <translation>哪一段？</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>the clause</source>
        <translation>该段</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} accepted as modified</source>
        <translation>{amendment}经修改后已接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} has no place now, or with other words.</source>
        <translation>{amendment}现无位置，或文字已有不同。</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} is one change; accept it whole, or with other words.</source>
        <translation>{amendment}只有一处改动；请整体接受，或改动文字后接受。</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} leaves no words that could be amended.</source>
        <translation>{amendment}没有可修正的文字。</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} names no clause that stands in the text.</source>
        <translation>{amendment}所指段落均不在案文中。</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} reads</source>
        <translation>{clause}改为</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} would read</source>
        <translation>{clause}将改为</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Choose the clause of the draft first.</source>
        <translation>请先选择草案的段落。</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>No amendment is without a place.</source>
        <translation>没有无位置的修正案。</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place it</source>
        <translation>安置</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place {amendment} on {clause}</source>
        <translation>将{amendment}置于{clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>a paragraph</source>
        <translation>某段</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{amendment} stands at {clause} now</source>
        <translation>{amendment}现置于{clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{clause} is to read</source>
        <translation>{clause}应改为</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{refusal} It was made for: “{words}”</source>
        <translation>{refusal}原针对：“{words}”</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go (withdraw)</source>
        <translation>放弃（撤回）</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go: {amendment}</source>
        <translation>放弃：{amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Nothing reads like it</source>
        <translation>没有相近文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place here</source>
        <translation>置于此处</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place on {clause}</source>
        <translation>置于{clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Reads like</source>
        <translation>相近文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{act}: {amendment}</source>
        <translation>{act}：{amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{n} amendments no longer have a place</source>
        <extracomment>{n} amendment no longer has a place</extracomment>
        <translation>
            <numerusform>{n}项修正案已失去位置</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Alternative to</source>
        <translation>备选对象</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} drafted</source>
        <translation>{sponsors}的修正案已起草</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} tabled</source>
        <translation>{sponsors}的修正案已提出</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Keep it as a draft, not before the meeting yet</source>
        <translation>保留为草稿，暂不提交会议</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Made from what it does</source>
        <translation>按内容自动生成</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose</source>
        <translation>提出</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose an amendment on {clause}</source>
        <translation>就{clause}提出修正案</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>change the words of {clause}</source>
        <translation>改动{clause}的文字</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>delete {clause}</source>
        <translation>删除{clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>put a new clause after {clause}</source>
        <translation>在{clause}后新增段落</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>A paragraph without number</source>
        <translation>无编号段落</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Also where the place asks for confirmation</source>
        <translation>包括位置有待确认的</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By clause</source>
        <translation>按段落</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By sponsor</source>
        <translation>按提案方</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept</source>
        <translation>确认并接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept all</source>
        <translation>确认并全部接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve the package “{name}”</source>
        <translation>解散一揽子方案“{name}”</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve…</source>
        <translation>解散…</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Fit</source>
        <translation>针对草案</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>How it stands</source>
        <translation>现况</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendment was tabled yet.</source>
        <translation>尚未提出修正案。</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendments are bound to a package; choose some under Amendments, then More.</source>
        <translation>没有修正案纳入一揽子方案；请在“修正案”中选择，再按“更多”。</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No clause of the draft</source>
        <translation>不属于草案任何段落</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Packages</source>
        <translation>一揽子方案</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reason: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reject all</source>
        <translation>全部否决</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Select one or more amendments. Numbers are those of the draft now.</source>
        <translation>请选择一项或多项修正案。编号为草案现有案文的编号。</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Status</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The amendments of a package are accepted together, or not at all.</source>
        <translation>一揽子方案中的修正案一并接受，或一概不接受。</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” accepted</source>
        <translation>一揽子方案“{name}”已接受</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” dissolved</source>
        <translation>一揽子方案“{name}”已解散</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” rejected</source>
        <translation>一揽子方案“{name}”已否决</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What stands in its way</source>
        <translation>障碍</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>nobody sponsors it any more</source>
        <translation>已无提案方</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{amendment} to {parent}</source>
        <translation>{amendment}（修正{parent}）</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{reasons} … and {n} more</source>
        <translation>{reasons}……另有{n}项</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{state}, package “{name}”</source>
        <translation>{state}，一揽子方案“{name}”</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{words}.</source>
        <comment>a sentence</comment>
        <translation>{words}。</translation>
    </message>
    <message>
        <location filename="gui/cells/bracket_signs.py"/>
        <source>beside it {said}</source>
        <translation>另有{said}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Merged into {clause}</source>
        <translation>已并入{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>New in the draft</source>
        <translation>草案新增</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart</source>
        <translation>无对应内容</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart · {clause} is near</source>
        <translation>无对应内容·与{clause}相近</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text</source>
        <translation>基础案文中没有</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text · {clause} is near</source>
        <translation>基础案文中没有·与{clause}相近</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Now {clause}</source>
        <translation>现为{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>See {clause}</source>
        <translation>见{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Stands elsewhere</source>
        <translation>位于别处</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Agreed with {clause}</source>
        <translation>随{clause}商定</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Another clause went on in this one</source>
        <translation>另一段并入本段</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>How far it is</source>
        <translation>进展</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was put in</source>
        <translation>该段为插入</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was split off from another one</source>
        <translation>该段由另一段拆出</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Unclear, their groups differ: {codes}</source>
        <translation>立场不明，所属集团立场不一：{codes}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Under silence until {time} UTC</source>
        <translation>默许期至{time} UTC</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>What its sources gave</source>
        <translation>各来源的贡献</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Why these words are here</source>
        <translation>此处文字由来</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/clause_standing.py"/>
        <source>and {n} stretches more</source>
        <extracomment>and {n} stretch more</extracomment>
        <translation>
            <numerusform>另有{n}处文字</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>deleted by the meeting</source>
        <translation>已由会议删除</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>gives</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>instead of “{words}”</source>
        <translation>取代“{words}”</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>not taken</source>
        <translation>未采用</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>says too</source>
        <translation>也有</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>taken by {person}</source>
        <translation>由{person}采用</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>the clause that it hangs on</source>
        <translation>其所从属的段落</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>written directly</source>
        <translation>直接编写</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{delegation} (by {group})</source>
        <translation>{delegation}（由{group}代表）</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{words}, the base</source>
        <translation>{words}，基础案文</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>‖ parked</source>
        <translation>‖ 暂时搁置</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed</source>
        <translation>✓ 已商定</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed ad ref</source>
        <translation>✓ 待核准商定</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Moved, now {clause}</source>
        <translation>已移动，现为{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Not in the draft</source>
        <translation>不在草案中</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Take into the draft</source>
        <translation>采用到草案</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>from {origin}</source>
        <translation>来自{origin}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, now {clause}</source>
        <translation>已移动，现为{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, was {clause}</source>
        <translation>已移动，原为{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>leads</source>
        <translation>主导</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>recognized</source>
        <comment>a language version</comment>
        <translation>自动识别</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} accepted</source>
        <extracomment>{n} accepted</extracomment>
        <translation>
            <numerusform>已接受{n}项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} conflicts</source>
        <extracomment>{n} conflict</extracomment>
        <translation>
            <numerusform>{n}个冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} differences</source>
        <extracomment>{n} difference</extracomment>
        <translation>
            <numerusform>{n}处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} findings</source>
        <extracomment>{n} finding</extracomment>
        <translation>
            <numerusform>{n}处问题</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>… differences</source>
        <translation>…处差异</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Language versions</source>
        <translation>各语文本</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Missing in this language version</source>
        <translation>此语文本中没有</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date; the draft has changed since:</source>
        <translation>已过时；草案此后有改动：</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of a longer paragraph here</source>
        <translation>此处并入较长的段落</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of {clause} here</source>
        <translation>此处并入{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>{language} version</source>
        <translation>{language}本</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>alternative</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>name not on the list</source>
        <translation>名称不在名单上</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never closed</source>
        <translation>没有右括号</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never opened</source>
        <translation>没有左括号</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open from {first} to {last}</source>
        <translation>从{first}到{last}未闭合</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open since a paragraph before</source>
        <translation>自前面某段起未闭合</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>over several paragraphs</source>
        <translation>跨越数段</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>beside {clause}</source>
        <translation>在{clause}旁</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>stands after {clause}</source>
        <translation>位于{clause}之后</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>{clause} follows here: see beside {other}</source>
        <translation>{clause}接于此处：见{other}旁</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Delete {clause}</source>
        <translation>删除{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Divide {clause}</source>
        <translation>拆分{clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>In {clause}</source>
        <translation>{clause}中</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Join {clause} to {into}</source>
        <translation>将{clause}并入{into}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Move {clause} {slot}</source>
        <translation>将{clause}移至{slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>New paragraph {slot}</source>
        <translation>{slot}的新段落</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph that is gone</source>
        <translation>已不存在的段落</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph without words</source>
        <translation>无文字的段落</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>after {clause}</source>
        <translation>{clause}之后</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of the text</source>
        <translation>案文开头</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of {clause}</source>
        <translation>{clause}开头</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Referred to by</source>
        <translation>被引用于</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Refers to</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>a clause that is gone</source>
        <translation>已不存在的段落</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{clauses} refer to {clause}, which this deletes.</source>
        <extracomment>{clauses} refers to {clause}, which this deletes.</extracomment>
        <translation>
            <numerusform>{clauses}引用了将被删除的{clause}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} more need a decision</source>
        <extracomment>{n} more needs a decision</extracomment>
        <translation>
            <numerusform>另有{n}处待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date</source>
        <extracomment>{n} reference is out of date</extracomment>
        <translation>
            <numerusform>{n}处引用已过时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date.</source>
        <extracomment>{n} reference is out of date.</extracomment>
        <translation>
            <numerusform>{n}处引用已过时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references need a decision.</source>
        <extracomment>{n} reference needs a decision.</extracomment>
        <translation>
            <numerusform>{n}处引用待决定。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{reason}. It must say “{words}”.</source>
        <translation>{reason}。应改为“{words}”。</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{stale}; {others}.</source>
        <translation>{stale}；{others}。</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” is right.</source>
        <translation>“{words}”正确。</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” means {clauses}.</source>
        <translation>“{words}”指{clauses}。</translation>
    </message>
    <message>
        <location filename="gui/cells/row_order.py"/>
        <source>Under no theme</source>
        <translation>无主题</translation>
    </message>
    <message>
        <location filename="gui/cells/text_titles.py"/>
        <source>Working draft</source>
        <translation>工作草案</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Changed by {person}</source>
        <translation>由{person}改动</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Linked with {clauses}</source>
        <translation>与{clauses}关联</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Merged from {clauses}</source>
        <translation>由{clauses}合并</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Moved, the same clause as {clauses}</source>
        <translation>移动，与{clauses}为同一段</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Split from {clauses}</source>
        <translation>从{clauses}分出</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>The same clause as {clauses}</source>
        <translation>与{clauses}为同一段</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Treats the same matter as {clauses}</source>
        <translation>与{clauses}处理同一事项</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more amendments</source>
        <extracomment>and {n} more amendment</extracomment>
        <translation>
            <numerusform>另有{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more links</source>
        <extracomment>and {n} more link</extracomment>
        <translation>
            <numerusform>另有{n}个关联</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>by {person}</source>
        <translation>由{person}确定</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>in conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>{amendment} of {sponsors}: {state}</source>
        <translation>{sponsors}的{amendment}：{state}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>bold type</source>
        <translation>粗体</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>italics</source>
        <translation>斜体</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>merged from {clauses}</source>
        <translation>由{clauses}合并</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>moved from {clause}</source>
        <translation>从{clause}移来</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {former} is now {now}</source>
        <translation>注{former}现为{now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} added</source>
        <translation>增加注{note}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed</source>
        <translation>注{note}有改动</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed and moved</source>
        <translation>注{note}有改动并移动</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} moved</source>
        <translation>注{note}移动</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} removed</source>
        <translation>删除注{note}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} the same</source>
        <translation>注{note}相同</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause}</source>
        <translation>从{clause}分出</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause} (with {others})</source>
        <translation>从{clause}分出（连同{others}）</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>striking out</source>
        <translation>删除线</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>underlining</source>
        <translation>下划线</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{former} is now {now}</source>
        <translation>{former}现为{now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} added</source>
        <translation>增加{mark}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} removed</source>
        <translation>取消{mark}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/version_cells.py"/>
        <source>{n} words changed</source>
        <extracomment>{n} word changed</extracomment>
        <translation>
            <numerusform>改动{n}个词</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>House rules</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word file to check</source>
        <translation>待检查的Word文件</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word files ({endings});;All files (*)</source>
        <translation>Word文件 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (independent text)</source>
        <translation>自动（独立案文）</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (language version)</source>
        <translation>自动（另一语文本）</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (version)</source>
        <translation>自动（版本）</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Body</source>
        <translation>机构</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Extra paragraph</source>
        <translation>多出的段落</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Independent text</source>
        <translation>独立案文</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Joined paragraphs</source>
        <translation>合并的段落</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language version of the base</source>
        <translation>基础案文的另一语文本</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language versions that are not shown: {languages}.</source>
        <translation>未显示的语文版本：{languages}。</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Minimum or maximum</source>
        <translation>最低或最高限度</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Missing paragraph</source>
        <translation>缺少的段落</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>No language version is shown. Show one beside the draft, or declare one under “Relations between texts…”.</source>
        <translation>没有显示其他语文本。请在草案旁显示一种，或在“案文之间的关系…”中指定。</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Note</source>
        <comment>of a text</comment>
        <translation>脚注</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Nothing changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts</source>
        <translation>案文之间的关系</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts changed</source>
        <translation>案文之间的关系已更改</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Resolution number</source>
        <translation>决议编号</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>State</source>
        <comment>a country</comment>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Strength</source>
        <translation>语气</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The draft beside {languages}.</source>
        <translation>草案与以下语文本对照：{languages}。</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The language versions shown agree with the draft.</source>
        <translation>所示各语文本与草案一致。</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>There is only one text; add others from a file first.</source>
        <translation>只有一个案文；请先从文件中添加其他案文。</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>They were recognized as language versions; to change that, use “Relations between texts…”.</source>
        <translation>这些案文被识别为各语文本；如不同意，请使用“案文之间的关系…”。</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Version of the base</source>
        <translation>基础案文的一个版本</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What differs</source>
        <translation>差异之处</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What each text is to the base, {name}.</source>
        <translation>每个案文与基础案文“{name}”的关系。</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>References</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>There is no clause of the draft in this row.</source>
        <translation>本行没有草案段落。</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>This clause refers to no other clause.</source>
        <translation>本段没有引用其他段落。</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Clauses</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>In {clause}. {why}</source>
        <translation>在{clause}中。{why}</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is known what it means</source>
        <translation>所指已明确</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is to another text</source>
        <translation>指另一案文</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It means…</source>
        <translation>所指…</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Means</source>
        <translation>所指</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Name the clauses, with commas between, or tick the box.</source>
        <translation>请填写段落，以逗号分隔，或勾选方框。</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>No references need updating.</source>
        <translation>没有需要改写的引用。</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>References updated</source>
        <translation>引用已改写</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Right</source>
        <comment>correct</comment>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The clause</source>
        <translation>该段</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The draft refers to none of its own paragraphs.</source>
        <translation>草案没有引用本身的段落。</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>They stand in agreed clauses, which keep their words.</source>
        <translation>位于已商定的段落，文字不予改动。</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all</source>
        <translation>全部更新</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all {n}</source>
        <extracomment>Update all {n}</extracomment>
        <translation>
            <numerusform>更新全部{n}处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>What “{words}” means</source>
        <translation>“{words}”何指</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>names nothing</source>
        <translation>没有所指</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>perhaps</source>
        <translation>或许</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>target is gone</source>
        <translation>所引段落已不存在</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>to be said</source>
        <translation>有待说明</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>write by hand</source>
        <translation>需手动改写</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>{clause}, note</source>
        <translation>{clause}，注</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>“paragraph 5 above” and what else the draft says of its own parts.</source>
        <translation>“上文第5段”以及草案对本身各部分的其他提法。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Add to words</source>
        <translation>加入用词</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Among the words of this negotiation, which are right</source>
        <translation>列入本谈判用词，视为正确</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Economic and Social Council style.</source>
        <translation>已按经济及社会理事会的规则核对。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against General Assembly style.</source>
        <translation>已按大会的规则核对。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Human Rights Council style.</source>
        <translation>已按人权理事会的规则核对。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Security Council style.</source>
        <translation>已按安全理事会的规则核对。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the rules for any text.</source>
        <translation>已按适用于任何案文的规则核对。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the style of conference declarations.</source>
        <translation>已按会议宣言的规则核对。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix</source>
        <translation>改正</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix all {n}</source>
        <extracomment>Fix all {n}</extracomment>
        <translation>
            <numerusform>改正全部{n}处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Marks or notes change.</source>
        <translation>格式或注有变动。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Mends</source>
        <translation>改正内容</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Nothing is against the house rules.</source>
        <translation>没有违反编辑规则之处。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Spelling was not checked. {why}</source>
        <translation>未检查拼写。{why}</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The findings are mended</source>
        <translation>所列问题已改正</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The rule</source>
        <translation>该规则</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text is being checked again…</source>
        <translation>正在重新检查案文…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text was changed meanwhile; choose again.</source>
        <translation>案文其间已改动；请重新选择。</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The word is kept</source>
        <translation>该词已保留</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words are being looked up…</source>
        <translation>正在查词…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words that no dictionary has, too</source>
        <translation>包括词典中没有的词</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Write this</source>
        <translation>改为</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>{n} words are kept</source>
        <extracomment>{n} word is kept</extracomment>
        <translation>
            <numerusform>已保留{n}个词</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>As it would read</source>
        <translation>改后行文</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Beside the others</source>
        <translation>与其他案文并列</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Choose places, or replace all. It is one act: one undo takes it back.</source>
        <translation>选择位置，或全部替换。作为一步操作：撤销一次即可还原。</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Find in all texts</source>
        <translation>在全部案文中查找</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>In every place that is not left out</source>
        <translation>在未略去的每一处</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Leave empty to delete.</source>
        <translation>留空则删除这些文字。</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Look</source>
        <comment>to see the places</comment>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>No place</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Only there</source>
        <translation>仅在所选之处</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n}</source>
        <extracomment>Replace all {n}</extracomment>
        <translation>
            <numerusform>全部替换（{n}处）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n} as amendment of {code}</source>
        <extracomment>Replace all {n} as amendment of {code}</extracomment>
        <translation>
            <numerusform>全部替换（{n}处），作为{code}的修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n})</source>
        <extracomment>Replace chosen ({n})</extracomment>
        <translation>
            <numerusform>替换所选（{n}处）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n}) as amendment of {code}</source>
        <extracomment>Replace chosen ({n}) as amendment of {code}</extracomment>
        <translation>
            <numerusform>替换所选（{n}处），作为{code}的修正案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace in the working draft</source>
        <translation>在工作草案中替换</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Show this text</source>
        <translation>显示此案文</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Text</source>
        <translation>案文</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Whole words only</source>
        <translation>仅全字匹配</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>You see every place before anything is changed.</source>
        <translation>改动之前，您可看到每一处。</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{at} of {all}</source>
        <translation>第{at}处，共{all}处</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n}处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places replaced</source>
        <extracomment>{n} place replaced</extracomment>
        <translation>
            <numerusform>已替换{n}处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} texts</source>
        <extracomment>{n} text</extracomment>
        <translation>
            <numerusform>{n}份案文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{places} in {texts}.</source>
        <translation>{texts}中{places}。</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{text} is shown now.</source>
        <translation>已显示{text}。</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{words} → {new}</source>
        <translation>{words} → {new}</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in any text.</source>
        <translation>各案文中均无“{words}”。</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft any more.</source>
        <translation>工作草案中已无“{words}”。</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft.</source>
        <translation>工作草案中没有“{words}”。</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search (Esc)</source>
        <translation>结束查找（Esc）</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Every place by text and clause (Ctrl+Shift+F)</source>
        <translation>按案文和段落列出每一处（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In all texts…</source>
        <translation>在全部案文中…</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In the texts shown</source>
        <translation>在所示案文中</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In which texts</source>
        <translation>在哪些案文中</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Other words in the working draft (Ctrl+Shift+S)</source>
        <translation>替换工作草案中的文字（Ctrl+Shift+S）</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>The words stand in a note of this clause.</source>
        <translation>这些文字位于本段的注中。</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>“{words}” does not occur in the rows that are shown.</source>
        <translation>所示各行中没有“{words}”。</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Check of {file}</source>
        <translation>{file}的检查结果</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Checking {file}</source>
        <translation>正在检查{file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is asked for: {rule}</source>
        <translation>要求：{rule}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is wrong</source>
        <translation>错误所在</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} has {n} faults.</source>
        <extracomment>{file} has one fault.</extracomment>
        <translation>
            <numerusform>{file}有{n}处错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} is sound: none of {n} rules is broken.</source>
        <extracomment>{file} is sound: none of {n} rule is broken.</extracomment>
        <translation>
            <numerusform>{file}完好：{n}条规则均未违反。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>No row to show. Esc shows all of them.</source>
        <translation>没有可显示的行。按Esc显示全部行。</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>Scroll the columns</source>
        <translation>滚动各列</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>{text}, column {number} of {all}</source>
        <translation>{text}，第{number}列，共{all}列</translation>
    </message>
    <message>
        <location filename="gui/columns/cell_painter.py"/>
        <source>no clauses</source>
        <translation>无段落</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/cell_painter.py"/>
        <source>{n} clauses</source>
        <extracomment>{n} clause</extracomment>
        <translation>
            <numerusform>{n}段</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Choose another text for this column</source>
        <translation>为此列选择另一案文</translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Text in column {number}</source>
        <translation>第{number}列的案文</translation>
    </message>
    <message>
        <location filename="gui/columns/column_pane.py"/>
        <source>Ctrl+click goes there.</source>
        <translation>Ctrl+单击前往。</translation>
    </message>
    <message>
        <location filename="gui/columns/columns_view.py"/>
        <source>New</source>
        <comment>clause</comment>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>Choose your delegation at “Write as” first; its rows alone are shown then.</source>
        <translation>请先在“编写身份”中选择您的代表团；随后只显示其各行。</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>No heading of the texts shown names a theme; show a text with headings, or choose “New theme…” in the inspector.</source>
        <translation>所示案文的小标题均未指明主题；请显示有小标题的案文，或在详情栏中选择“新主题…”。</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>The rows will stand theme by theme; give the command again to choose a theme.</source>
        <translation>各行将按主题排列；再次执行命令可选择主题。</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row belongs to no theme.</source>
        <translation>本行不属于任何主题。</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row has no clause of the base or of a source.</source>
        <translation>本行没有基础案文或来源的段落。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/comparison_commands.py"/>
        <source>{shown} of {n} rows</source>
        <extracomment>{shown} of {n} row</extracomment>
        <translation>
            <numerusform>显示{shown}行，共{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/link_commands.py"/>
        <source>There is no undecided link in the rows that are shown.</source>
        <translation>所示各行中没有未定的关联。</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Insertions stand at the left, deletions at the right, moves are two lines, open brackets
embrace, conflicts are diamonds, offers from the sources short in the middle.</source>
        <translation>增加列于左侧，删除列于右侧，移动为两条线，未决方括号以括线
标出，冲突为菱形，来源中可供采用的内容为中间的短线。</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Map of the changes</source>
        <translation>改动分布图</translation>
    </message>
    <message>
        <location filename="gui/columns/spoken_cells.py"/>
        <source>open bracket</source>
        <translation>未决方括号</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/spoken_cells.py"/>
        <source>{n} open amendments</source>
        <extracomment>{n} open amendment</extracomment>
        <translation>
            <numerusform>{n}项未决修正案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMM HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMMM yyyy</source>
        <comment>a date in the signs of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd</source>
        <comment>a date in the signs of Qt</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Done</source>
        <comment>button</comment>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Leave the text as it was (Esc)</source>
        <translation>保持案文原样（Esc）</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Reason (optional)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Secretariat (directly)</source>
        <translation>秘书处（直接）</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Take over the text (Ctrl+Enter)</source>
        <translation>采纳文字（Ctrl+Enter）</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Who makes this change: directly, or as an amendment of a delegation</source>
        <translation>由何方作此改动：直接改动，或作为某代表团的修正案</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_text.py"/>
        <source>Text of the clause</source>
        <translation>段落文字</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>Offered words</source>
        <translation>建议的文字</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>{words}; Tab takes it</source>
        <translation>{words}；按Tab采用</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} deleted passages of the pasted words were left out; what was inserted is there.</source>
        <extracomment>One deleted passage of the pasted words was left out; what was inserted is there.</extracomment>
        <translation>
            <numerusform>粘贴的文字中有{n}处删除内容未予纳入；插入的内容已保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} notes of the pasted words were not taken along: their words were not copied.</source>
        <extracomment>The note of the pasted words was not taken along: its words were not copied.</extracomment>
        <translation>
            <numerusform>粘贴文字的{n}个注未一并纳入：未复制其内容。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Words that no {language} dictionary knows are underlined.</source>
        <translation>为{language}词典中没有的词加下划线。</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Your words cannot be kept in {file}: {error}.</source>
        <translation>您的用词无法保存到{file}：{error}。</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>{language} by the dictionary {dictionary}.</source>
        <translation>{language}：使用词典{dictionary}。</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to my words</source>
        <translation>加入我的用词</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to the words of this negotiation</source>
        <translation>加入本谈判用词</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Nothing to suggest</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>Not in the file</source>
        <translation>未写入文件</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>What the format, or the way of writing, could not carry.</source>
        <translation>因格式或写法所限而未能写入的内容。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_choices.py"/>
        <source>{n} references are out of date in the draft.</source>
        <extracomment>{n} reference is out of date in the draft.</extracomment>
        <translation>
            <numerusform>草案中有{n}处引用已过时。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Choose the file to write</source>
        <translation>选择要写出的文件</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>File to write</source>
        <translation>要写出的文件</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹{folder}。</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>What to write</source>
        <translation>写出内容</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Where</source>
        <comment>folder and file</comment>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Word files</source>
        <translation>Word文件</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Write references with their new numbers</source>
        <translation>引用使用新编号</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>{file} already exists. It would be replaced.</source>
        <translation>{file}已存在，将被替换。</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>No program opens {file} here; open it from its folder.</source>
        <translation>此处没有程序可打开{file}；请从其文件夹打开。</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open</source>
        <comment>a file</comment>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}.</source>
        <translation>已保存{file}。</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {loss}</source>
        <translation>已保存{file}。{loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {n} things are not in it.</source>
        <extracomment>Saved {file}. {n} thing is not in it.</extracomment>
        <translation>
            <numerusform>已保存{file}。其中未包含{n}项内容。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>There is no preview of this.</source>
        <translation>此项不能预览。</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>What is not in it</source>
        <translation>未写入的内容</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>{file} is not there any more.</source>
        <translation>{file}已不存在。</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add</source>
        <comment>texts</comment>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add texts</source>
        <translation>添加案文</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/file_parts_view.py"/>
        <source>All {n} remarks</source>
        <extracomment>All {n} remarks</extracomment>
        <translation>
            <numerusform>全部{n}条备注</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Base</source>
        <comment>text</comment>
        <translation>基础案文</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the text that is negotiated, and those to compare it with.</source>
        <translation>选择作为谈判对象的案文，以及与其比较的案文。</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the texts to compare with and to take from.</source>
        <translation>选择供比较和采用的案文。</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare</source>
        <comment>texts to choose</comment>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare with: {text}</source>
        <translation>比较对象：{text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Negotiate: {text}</source>
        <translation>谈判对象：{text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>New negotiation</source>
        <translation>新建谈判</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>No text was found in it.</source>
        <translation>其中未找到案文。</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Reading the file again…</source>
        <translation>正在重新读取文件…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Texts in {file}</source>
        <translation>{file}中的案文</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The file has tracked changes. Read it</source>
        <translation>该文件含有修订。读取时</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The reader was not sure of everything. {remark}</source>
        <translation>读取时有未能完全确定之处。{remark}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>What was not certain ({number})</source>
        <translation>未能确定之处（{number}）</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>and then offer its changes for import as amendments</source>
        <translation>然后可将修订作为修正案导入</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>with the changes</source>
        <translation>包括修订</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>without them</source>
        <translation>不包括修订</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/files_view.py"/>
        <source>Texts in {n} files</source>
        <extracomment>Texts in {n} file</extracomment>
        <translation>
            <numerusform>{n}份文件中的案文</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read with them.</source>
        <translation>该文件含有修订；读取时已包括修订。</translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read without them.</source>
        <translation>该文件含有修订；读取时未包括修订。</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A date like 2010-04-12 is written out in the language of the text.</source>
        <translation>2010-04-12这样的日期按案文语文写出。</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A language by its code or name; several as en/fr.</source>
        <translation>语文代码或名称；多种语文写作en/fr。</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>General, limited, restricted, provisional, or other words.</source>
        <translation>普通、限量、限制、临时，或其他字样。</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead</source>
        <translation>刊头</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead changed</source>
        <translation>刊头已更改</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>What stands at the head of every file. Empty fields follow the base text.</source>
        <translation>各文件开头的内容。空栏按基础案文填写。</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Add texts to compare</source>
        <translation>添加供比较的案文</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>New negotiation from files</source>
        <translation>从文件新建谈判</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Opening {file}</source>
        <translation>正在打开{file}</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Save the negotiation as</source>
        <translation>谈判另存为</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>The clipboard holds no text.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>the pasted text</source>
        <translation>粘贴的案文</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>{text} added</source>
        <translation>已添加{text}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>No pages</source>
        <translation>无页面</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Page {number} of {all}</source>
        <translation>第{number}页，共{all}页</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Letter</source>
        <translation>信纸</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper sizes</source>
        <translation>纸张大小</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>UN template</source>
        <translation>联合国模板</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Word files ({endings})</source>
        <translation>Word文件 ({endings})</translation>
    </message>
    <message>
        <location filename="gui/files/pdf_printer.py"/>
        <source>Qt gave no PDF of the page; write .html and print it in a browser.</source>
        <translation>Qt未能生成PDF；请写出.html，再用浏览器打印。</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Laying out the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Page {number} of {all}, the first {most} are shown</source>
        <translation>第{number}页，共{all}页，显示前{most}页</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Progress of the preview</source>
        <translation>预览进度</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Continue where you stopped</source>
        <translation>继续上次的工作</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>From many source texts to one adopted text.</source>
        <translation>汇众多来源案文，成一份通过案文。</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top</source>
        <translation>固定在顶部</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top: {file}</source>
        <translation>固定在顶部：{file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer it no more; it stays in the Help menu</source>
        <translation>不再提示；仍可在“帮助”菜单中找到</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer the tour no more</source>
        <translation>不再提示导览</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Open a negotiation…</source>
        <translation>打开谈判…</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Recent</source>
        <comment>negotiations</comment>
        <translation>最近使用</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Regional texts for a congress, made-up amendments</source>
        <translation>一次大会的区域案文，虚拟修正案</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take a tour (one minute)</source>
        <translation>看导览（一分钟）</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take it off this list; the file stays</source>
        <translation>从此清单中移除；文件仍保留</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take off the list: {file}</source>
        <translation>从清单中移除：{file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off: {file}</source>
        <translation>取消固定：{file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>The sample negotiation</source>
        <translation>示例谈判</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Word, OpenDocument, PDF, web page or plain text</source>
        <translation>Word、OpenDocument、PDF、网页或纯文本</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>or drop files here, or paste a text</source>
        <translation>或将文件拖放到此处，或粘贴案文</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>today, {time}</source>
        <translation>今日{time}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>{file} in {folder}. {said}</source>
        <translation>{folder}中的{file}。{said}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/start_page.py"/>
        <source>{n} days ago</source>
        <extracomment>{n} day ago</extracomment>
        <translation>
            <numerusform>{n}天前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>By theme</source>
        <translation>按主题</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Column for the compromise</source>
        <translation>折中案文栏</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Columns for the compromise</source>
        <translation>折中案文栏</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: open proposals</source>
        <translation>末栏：未决提案</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: room to write</source>
        <translation>末栏：留空填写</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>No last column</source>
        <translation>无末栏</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources in the table</source>
        <translation>表中的来源</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources: {number} of {all}</source>
        <translation>来源：{number}份，共{all}份</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>No page has these words</source>
        <translation>没有页面含有这些文字</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation>指南各页</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/help/guide_window.py"/>
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n}个页面</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>{page} — Guide</source>
        <translation>{page} — 指南</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Choose a clause of the draft, press Enter or {edit}, and write. Your words change the draft, or become an amendment of the delegation that you choose in the toolbar.</source>
        <translation>选择草案中的一段，按 Enter 或 {edit}，然后撰写。您的文字会修改草案，或成为您在工具栏中所选代表团的修正案。</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Every amendment has a card here; {accept} accepts it. {undo} takes back any decision.</source>
        <translation>每项修正案在此都有一张卡片；{accept} 予以接受。{undo} 可撤回任何决定。</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Step {number} of {all}</source>
        <translation>第 {number} 步，共 {all} 步</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The base, a source and your draft stand beside each other, with all differences marked. {next} goes to the next difference, {previous} to the one before.</source>
        <translation>基础文本、一份来源文本和您的草案并排显示，所有差异均有标记。{next} 转到下一处差异，{previous} 转到上一处。</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The texts side by side</source>
        <translation>并排的文本</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Write and propose</source>
        <translation>撰写与提案</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>{export} writes a Word file with tracked changes, and all other papers. {guide} is help, and {palette} finds everything.</source>
        <translation>{export} 写出带修订标记的 Word 文件及所有其他文件。{guide} 是帮助，{palette} 可查找一切。</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>End</source>
        <comment>the tour</comment>
        <translation>结束</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Tour: {title}</source>
        <translation>导览：{title}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A desk of the chair</source>
        <translation>主席的工作站</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A file that another desk saved with its key</source>
        <translation>另一工作站保存其密钥的文件</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Acts for</source>
        <translation>代表</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk</source>
        <translation>添加工作站</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk…</source>
        <translation>添加工作站…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>All</source>
        <comment>all delegations and the secretariat</comment>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>As the desk calls itself</source>
        <translation>按该工作站自己的名称</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Asking the key ring</source>
        <translation>正在查询密钥环</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>By the line with its key</source>
        <translation>凭含其密钥的一行文字</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Chair</source>
        <comment>a column: whether a desk is the chair's</comment>
        <translation>主席</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change {name}</source>
        <translation>更改{name}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk</source>
        <translation>工作站</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk {number}</source>
        <translation>工作站 {number}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Give it to whoever keeps the roster. It is no secret.</source>
        <translation>请交给管理名册的人。这不是秘密。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It brings the first roster.</source>
        <translation>其中带来第一份名册。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It may change the roster.</source>
        <translation>它可以更改名册。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Its name, its fingerprint and the line with its key</source>
        <translation>其名称、指纹及含其密钥的一行文字</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Leave empty to save nothing.</source>
        <translation>留空则不保存。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Line with its key</source>
        <translation>含其密钥的一行</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed yet: the desk waits for its key ring.</source>
        <translation>尚未签名：该工作站正在等待其密钥环。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed.</source>
        <translation>未签名。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Save the line as</source>
        <translation>将该行另存为</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by an unknown desk, {digits}.</source>
        <translation>由未知工作站签名，{digits}。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by {desk}.</source>
        <translation>由{desk}签名。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Some delegations</source>
        <translation>部分代表团</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>That desk may not act for {codes}.</source>
        <translation>该工作站不得代表{codes}行事。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The other desk finds it under Negotiation &gt; Desks &gt; This desk.</source>
        <translation>另一工作站可在“谈判 &gt; 工作站 &gt; 本工作站”下找到。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The signature is wrong: the event was altered or forged.</source>
        <translation>签名有误：该事件被篡改或伪造。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>There is no roster: every desk may act for all. Add a desk, and this one becomes the chair’s.</source>
        <translation>没有名册：任何工作站均可代表所有各方行事。添加一个工作站后，本工作站即成为主席的工作站。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk</source>
        <translation>本工作站</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk is called {name}.</source>
        <translation>本工作站名为{name}。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk…</source>
        <translation>本工作站…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>What the desk did stays</source>
        <translation>该工作站所做的一切保留</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Whatever is recorded here is signed with the key of this desk.</source>
        <translation>在此记录的一切均以本工作站的密钥签名。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Which desk may act for whom. Acts of others that come in and do not keep to it must be confirmed. Compare fingerprints by telephone.</source>
        <translation>哪个工作站可代表谁行事。他人传来的不符合规定的操作必须经确认。请通过电话核对指纹。</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Yes</source>
        <comment>this desk is the chair's</comment>
        <translation>是</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>all</source>
        <comment>a desk acts for all</comment>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the secretariat</source>
        <translation>秘书处</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is off the roster</source>
        <translation>{desk}已从名册中删除</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is on the roster</source>
        <translation>{desk}已列入名册</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{name} (this desk)</source>
        <translation>{name}（本工作站）</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{signed} That roster has no effect.</source>
        <translation>{signed} 该名册不生效。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Did not fit</source>
        <translation>未能纳入</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Done in one copy while something else was done in another; what was done in the longer line of work stands. Do it again, table it, or let it go.</source>
        <translation>在一份副本中所做，而另一份副本中同时做了别的改动；以工作较多的副本为准。可重做、提出或放弃。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Events that are here have other content in {file}: {numbers}. What is here stays; ask who sent it.</source>
        <translation>此处已有的事件在{file}中内容不同：{numbers}。以此处为准；请询问发送者。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything in {file} is here already.</source>
        <translation>{file}中的一切此处均已有。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything that was done fits together.</source>
        <translation>已执行的操作全部相容。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, from the beginning</source>
        <translation>全部，从头开始</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, including what is not ticked</source>
        <translation>全部收入，包括未勾选的</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes and drafts stay here.</source>
        <translation>供使用本谈判副本工作的人使用。通过“文件 &gt; 交换”接收。私人备注和草案留在此处。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>From {file}. What you do not tick is left out.</source>
        <translation>来自{file}。未勾选的将不计入。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It acts for {codes}, and this desk has not sent that before.</source>
        <translation>该操作代表{codes}，而此工作站此前从未发送过此类操作。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It is taken back; the history keeps it</source>
        <translation>已撤回；历史中仍保留</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It undoes what is here.</source>
        <translation>它撤销此处已有的内容。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was done again.</source>
        <translation>已重新执行。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was left out before.</source>
        <translation>此前未计入。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would not fit: {reason}</source>
        <translation>将不相容：{reason}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would set aside what is here: {acts}.</source>
        <translation>将搁置此处已有的：{acts}。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is later than the moment at which it was taken in.</source>
        <translation>其时间晚于收入的时刻。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is older than that of what its author had seen.</source>
        <translation>其时间早于作者已见内容的时间。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let go: {act}</source>
        <translation>已放弃：{act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let it go</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Nothing was taken in.</source>
        <translation>未收入任何内容。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>On {place}: {codes} {stance}.</source>
        <translation>关于{place}：{codes} {stance}。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Reading what was done</source>
        <translation>正在读取操作</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Redone: {act}</source>
        <translation>已重新执行：{act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment</source>
        <translation>作为修正案提出</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment…</source>
        <translation>作为修正案提出…</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Tabled as an amendment</source>
        <translation>已作为修正案提出</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <translation>收入</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <comment>button</comment>
        <translation>收入</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Taking in everything would change {clauses}.</source>
        <translation>全部收入将改动{clauses}。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>The meeting decides between these words and those that stand.</source>
        <translation>由会议在这些文字与现有文字之间作出决定。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Was done again</source>
        <translation>已重新执行</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What came after “{name}”</source>
        <translation>“{name}”之后的操作</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What it changes</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What was done in a copy</source>
        <translation>副本中的操作</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>When (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write</source>
        <translation>写出</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write what was done</source>
        <translation>写出已执行的操作</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Writing what was done</source>
        <translation>正在写出操作</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{actor}, {when} UTC</source>
        <translation>{actor}，{when} UTC</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}) acts for {codes}.</source>
        <translation>{desk}（{digits}）代表：{codes}。</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}, of the chair) acts for {codes}.</source>
        <translation>{desk}（{digits}，主席方）代表：{codes}。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{file} holds {n} events, and no private note or draft.</source>
        <extracomment>{file} holds {n} event, and no private note or draft.</extracomment>
        <translation>
            <numerusform>{file} 含有 {n} 个事件，不含任何私人备注或草案。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{name} exchange.zip</source>
        <translation>{name}交换.zip</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} acts left out before count now.</source>
        <extracomment>{n} act left out before counts now.</extracomment>
        <translation>
            <numerusform>此前未计入的{n}项操作现已计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} did not fit</source>
        <extracomment>{n} did not fit</extracomment>
        <translation>
            <numerusform>{n}项未能纳入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} events are taken in from {file}; all of it fits.</source>
        <extracomment>{n} event is taken in from {file}; all of it fits.</extracomment>
        <translation>
            <numerusform>已从{file}接收{n}个事件；全部相容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n}项未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} taken in from {file}</source>
        <extracomment>{n} taken in from {file}</extracomment>
        <translation>
            <numerusform>已从{file}接收{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{taken}, {unfit}</source>
        <comment>a list</comment>
        <translation>{taken}，{unfit}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>2026-11-26 or 2026-11-26T18:00Z</source>
        <translation>2026-11-26或2026-11-26T18:00Z</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>A new project with everything of this file that is intact.</source>
        <translation>新项目，含有此文件中全部完好的内容。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>After event</source>
        <translation>事件后</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By</source>
        <comment>who named a version</comment>
        <translation>操作者</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By meeting</source>
        <translation>按会议</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare</source>
        <comment>two moments</comment>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the base with</source>
        <translation>将基础案文与以下比较</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft after event {event} with</source>
        <translation>将事件 {event} 之后的草案与以下比较</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft now with</source>
        <translation>将当前草案与以下比较</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft “{name}” with</source>
        <translation>将草案“{name}”与以下比较</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the two</source>
        <translation>比较两者</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare with…</source>
        <translation>比较对象…</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events that came after these may be lost.</source>
        <translation>这些事件之后的事件可能已丢失。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Every change, newest first. Any of them can be undone.</source>
        <translation>所有更改，最新的在前。任何一项都可以撤销。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Going back</source>
        <translation>正在返回</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It changed no words that stand in the draft now.</source>
        <translation>没有改动草案现有的任何文字。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It does not fit: {reason}</source>
        <translation>不能纳入：{reason}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Its clause</source>
        <translation>所涉段落</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Left out: {why}</source>
        <translation>略去：{why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Lost: event {event}.</source>
        <translation>丢失：事件{event}。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name it</source>
        <translation>命名</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name this moment</source>
        <translation>命名此时点</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Or a number, a day or a time</source>
        <translation>或编号、日期或时间</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Other moment</source>
        <translation>另一时点</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Outside meetings</source>
        <translation>会外</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private drafts or notes may be lost.</source>
        <translation>私人草案或备注可能已丢失。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private: no exchange and no export has it.</source>
        <translation>私人：任何交换和导出均不含此内容。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Rev.1 as circulated</source>
        <translation>Rev.1（分发时）</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Save a salvaged copy</source>
        <translation>保存抢救副本</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Saving what is intact</source>
        <translation>正在保存完好内容</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Since (UTC)</source>
        <translation>起始（UTC）</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Taken back by event {event}.</source>
        <translation>已由事件{event}撤回。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The base text</source>
        <translation>基础案文</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft after event {event}</source>
        <translation>事件 {event} 之后的草案</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft now</source>
        <translation>当前草案</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft “{name}”</source>
        <translation>草案“{name}”</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is damaged.</source>
        <translation>存档文件“{name}”已损坏。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is lost.</source>
        <translation>保存的文件“{name}”已丢失。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is after event {event}.</source>
        <translation>事件{event}之后的谈判状况。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is now.</source>
        <translation>谈判现状。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The signature of event {event} is wrong: it was altered or forged.</source>
        <translation>事件{event}的签名有误：该事件被篡改或伪造。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The text then</source>
        <translation>当时案文</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The texts that others may have. Name further moments under Events.</source>
        <translation>他人可能持有的文本。可在“事件”下为其他时刻命名。</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Undo this</source>
        <translation>撤销此项</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What changed: {one} and {other}</source>
        <translation>改动内容：{one}与{other}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What it changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Why: {why}</source>
        <translation>理由：{why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>With the private notes</source>
        <translation>含私人备注</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after event {event}</source>
        <translation>事件{event}之后</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after {event}: {act}</source>
        <translation>事件{event}之后：{act}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>base text</source>
        <translation>基础文本</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>named</source>
        <translation>已命名</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>new base text</source>
        <translation>新的基础文本</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>private</source>
        <translation>私人</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base</source>
        <translation>基础案文</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base text</source>
        <translation>基础案文</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone by {event}</source>
        <translation>已由{event}撤销</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/history_lists.py"/>
        <source>{file} is written with {n} events.</source>
        <extracomment>{file} is written with {n} event.</extracomment>
        <translation>
            <numerusform>{file}已写出，含{n}个事件。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>{name} salvaged</source>
        <translation>{name}抢救</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation after event {event}</source>
        <translation>“{name}”即事件{event}之后的谈判状况</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation now</source>
        <translation>“{name}”即谈判现状</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>A page to read (.html), or Word with tracked changes (.docx).</source>
        <translation>可供阅读的网页（.html），或含修订的Word（.docx）。</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changed by</source>
        <translation>修改者</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Pages (*.html);;Word (*.docx)</source>
        <translation>网页 (*.html);;Word (*.docx)</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison</source>
        <translation>保存比较结果</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison…</source>
        <translation>保存比较结果…</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>The two texts are the same.</source>
        <translation>两份案文相同。</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>moved and changed</source>
        <translation>移动且有改动</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Brackets and options of the base, of each named version, and of the draft now.</source>
        <translation>基础案文、各已命名版本和草案现状中的方括号和备选文字。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Left out, never tabled: {names}.</source>
        <translation>已略去，从未提交：{names}。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Never tabled, but other acts speak of it, so it goes along: {names}.</source>
        <translation>从未提交，但其他行为提及，故一并附上：{names}。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>No file is kept in this project.</source>
        <translation>本项目没有存档文件。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>The whole negotiation with its history, to give to others.</source>
        <translation>整个谈判及其历史，可提供他人。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>What texts and amendments were read from, byte for byte.</source>
        <translation>案文和修正案的原始文件，逐字节保存。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>With private notes and drafts</source>
        <translation>包含私人备注和草案</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write it out…</source>
        <translation>写出…</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write the file out</source>
        <translation>写出文件</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>alternatives</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>options</source>
        <translation>备选文字</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>placeholders</source>
        <translation>占位文字</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>recorded</source>
        <translation>登记的</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>the draft now</source>
        <translation>草案现状</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy without private notes and drafts.</source>
        <translation>{file} 是不含私人备注和草案的副本。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy.</source>
        <translation>{file}为副本。</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{name} copy</source>
        <translation>{name}副本</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>Desks</source>
        <translation>工作站</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>File with the key of a desk</source>
        <translation>含工作站密钥的文件</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>What was done, or a copy ({endings});;All files (*)</source>
        <translation>操作文件或副本 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>No name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>Nothing is proposed in these files</source>
        <translation>这些文件没有提出任何修正</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as near as others; it makes no difference</source>
        <translation>与其他版本同样接近；结果没有区别</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as the file says</source>
        <translation>如文件所示</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as you chose</source>
        <translation>如您所选</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>by its words</source>
        <translation>根据其文字</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>chosen by the name of the file</source>
        <translation>按文件名选定</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words, none of which is clear</source>
        <translation>文字说明，均不明确</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words: {n} are clear</source>
        <extracomment>instructions in words: {n} is clear</extracomment>
        <translation>
            <numerusform>文字说明：{n}条明确</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>little in it is like any version</source>
        <translation>与任何版本都少有相似之处</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>more sponsors for {ids}</source>
        <translation>为{ids}增加提案方</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up, and nothing differs from the text</source>
        <translation>无修订标记，且与案文没有差异</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up: what differs from the text is proposed</source>
        <translation>无修订标记：与案文的差异即为提议</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>nothing to remark</source>
        <translation>无备注</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>several are about equally near</source>
        <translation>有几个版本同样接近</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>the draft of now</source>
        <translation>当前草案</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{author}: “{title}” has no sure place. {why}</source>
        <translation>{author}：“{title}”位置不确定。{why}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{ids} tabled before</source>
        <translation>{ids}先前已提出</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} amendments tabled ({which})</source>
        <extracomment>{n} amendment tabled ({which})</extracomment>
        <translation>
            <numerusform>已提出{n}项修正案（{which}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n}位作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} changes</source>
        <extracomment>{n} change</extracomment>
        <translation>
            <numerusform>{n}处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n}份文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} proposals in brackets</source>
        <extracomment>{n} proposal in brackets</extracomment>
        <translation>
            <numerusform>方括号内{n}项提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} remarks</source>
        <extracomment>{n} remark</extracomment>
        <translation>
            <numerusform>{n}条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} tracked changes</source>
        <extracomment>{n} tracked change</extracomment>
        <translation>
            <numerusform>{n}处修订</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{version} ({percent} %)</source>
        <translation>{version}（{percent}%）</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Amendments in {files}</source>
        <translation>{files}中的修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Check this</source>
        <translation>请核对</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Choose one</source>
        <translation>选择一项</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Code or name, or CODE=Name</source>
        <translation>代码或名称，或“代码=名称”</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Delegation of {author}</source>
        <translation>{author}的代表团</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Each can be decided alone, and equal ones of several delegations become one.</source>
        <translation>每项可单独决定，数个代表团的相同修正案合为一项。</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Everything that an author changed goes together.</source>
        <translation>一位作者的全部改动归为一项。</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import amendments</source>
        <translation>导入修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Keep “{name}” as a new one</source>
        <translation>保留“{name}”为新代表团</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>New</source>
        <comment>delegation</comment>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Not in the list of delegations yet; it is put there.</source>
        <translation>尚不在代表团名单上；将列入名单。</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One amendment for each author</source>
        <translation>每位作者一项修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One for each clause and author</source>
        <translation>每段每位作者一项</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Version of {file}</source>
        <translation>{file}的版本</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What becomes an amendment</source>
        <translation>修正案的划分</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What was not certain</source>
        <translation>未能确定之处</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Where the files differ from the text</source>
        <translation>文件与案文的差异</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Whose amendments they are</source>
        <translation>修正案的提出者</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Writes for</source>
        <translation>代表</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Written on</source>
        <translation>所依据的版本</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Files that can be read ({endings});;All files (*)</source>
        <translation>可读取的文件 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Looking for tracked changes</source>
        <translation>正在查找修订</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>New base text</source>
        <translation>新基础案文</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Revisions of the draft</source>
        <translation>草案修订稿</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_commands.py"/>
        <source>{said} {n} remarks are kept under File, Import notes.</source>
        <extracomment>{said} {n} remark is kept under File, Import notes.</extracomment>
        <translation>
            <numerusform>{said}{n}条备注存于“文件”&gt;“导入备注”。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>Import notes</source>
        <translation>导入备注</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>No file was read into this negotiation since its remarks are kept.</source>
        <translation>自开始保存备注以来，尚未向本谈判读入文件。</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>What readers and imports were not sure of, and what was not taken over.</source>
        <translation>读取和导入时未能确定之处，以及未予纳入的内容。</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Amendments in words</source>
        <translation>文字表述的修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>As amendment documents have them, or as they are said in the room; in English, French or Spanish. Quote the words of the text.</source>
        <translation>按修正案文件的写法，或按会场上的说法；用英文、法文或西班牙文。引用案文文字时加引号。</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Each an amendment</source>
        <translation>每条各为一项修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>In operative paragraph 3, replace “…” by “…”.</source>
        <translation>In operative paragraph 3, replace “…” by “…”.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instruction</source>
        <translation>修改说明</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instructions</source>
        <translation>修改说明</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>One amendment of all</source>
        <translation>合为一项修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read</source>
        <comment>to read</comment>
        <translation>读取</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read instructions</source>
        <translation>读取修改说明</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table all {n} that are clear…</source>
        <extracomment>Table {n} that is clear…</extracomment>
        <translation>
            <numerusform>提出全部{n}项明确的修正案…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table amendments</source>
        <translation>提出修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table it…</source>
        <translation>提出…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table the amendment</source>
        <translation>提出此修正案</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table…</source>
        <translation>提出…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The amendment is tabled</source>
        <translation>修正案已提出</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The version whose numbers and words are meant.</source>
        <translation>编号和文字所指的版本。</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>There are no instructions in it.</source>
        <translation>其中没有修改说明。</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>no place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>not understood</source>
        <translation>未能理解</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>nothing to do</source>
        <translation>无须处理</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>{n} amendments are tabled</source>
        <extracomment>{n} amendment is tabled</extracomment>
        <translation>
            <numerusform>已提出{n}项修正案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who}</source>
        <translation>采用{who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who} has it.</source>
        <translation>照{who}的写法。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decide so</source>
        <translation>照此决定</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided as {who}.</source>
        <translation>已决定采用{who}。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided with a written text.</source>
        <translation>已决定采用所写文字。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Empty: the clause goes.</source>
        <translation>空：删除该段。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Every change is tracked under the name of the file that it comes from.</source>
        <translation>每处改动均作为修订记录，并注明来源文件名。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Everything is decided.</source>
        <translation>均已决定。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is not clear which text of {file} answers to the draft.</source>
        <translation>不清楚 {file} 中哪个文本对应草案。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is open again.</source>
        <translation>恢复为未决。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Italics and the like</source>
        <translation>斜体等格式</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merge {files}</source>
        <translation>合并{files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merged: {files}</source>
        <translation>已合并：{files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>No file changes anything.</source>
        <translation>各文件均无改动。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Nothing collides: everything can be taken into the draft.</source>
        <translation>没有冲突：可全部采用到草案。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Something else was decided meanwhile; decide this again.</source>
        <translation>其间已另有决定；请重新决定。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the rest</source>
        <translation>采用其余部分</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take what is decided</source>
        <translation>采用已决定部分</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Text in {file}</source>
        <translation>{file}中的案文</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause goes.</source>
        <translation>该段将被删除。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause reads as in {who}</source>
        <translation>该段照{who}行文</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>What each file changes. What several files change alike comes in once.</source>
        <translation>各文件的改动。数份文件的相同改动只计一次。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>With tracked changes</source>
        <translation>含修订</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Word file</source>
        <translation>Word文件</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a Word file…</source>
        <translation>写出Word文件…</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a text for {clause}</source>
        <translation>为{clause}编写文字</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write the merged text</source>
        <translation>写出合并案文</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>as {who}</source>
        <translation>采用{who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>clauses</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>written</source>
        <translation>自行编写</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft but italics and the like.</source>
        <translation>{files}：除斜体等格式外，与草案没有差异。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft.</source>
        <translation>{files}：与草案没有差异。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{file} already exists; choose another name.</source>
        <translation>{file}已存在；请另选名称。</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{name} merged</source>
        <translation>{name}合并</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} conflicts are undecided. There the draft keeps its own words, and what the files say there does not come in.</source>
        <extracomment>{n} conflict is undecided. There the draft keeps its own words, and what the files say there does not come in.</extracomment>
        <translation>
            <numerusform>{n}个冲突未定。在这些地方，草案保留自身文字，各文件的相应内容不予纳入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} to be decided. Until then the draft's own words stand there.</source>
        <extracomment>{n} to be decided. Until then the draft's own words stand there.</extracomment>
        <translation>
            <numerusform>{n}处待决定。在此之前保留草案自身文字。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Agreed, but worded differently in the new text</source>
        <translation>已商定，但新案文措辞不同</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the draft</source>
        <translation>草案中</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the new text</source>
        <translation>新案文中</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Laying the negotiation on the new text</source>
        <translation>正在改以新案文为谈判依据</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>New base text: {file}</source>
        <translation>新基础案文：{file}</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No amendment and no change of the draft is concerned.</source>
        <translation>不涉及任何修正案和草案改动。</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No text was found in {file}.</source>
        <translation>{file}中未找到案文。</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>On the new text</source>
        <translation>在新案文中</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Placing everything on the new text</source>
        <translation>正在将各项内容置于新案文</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The former wordings stay readable.</source>
        <translation>原措辞仍可查阅。</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The new text is now the base text</source>
        <translation>新案文现为基础案文</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: nothing.</source>
        <translation>待决定：无。</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: {n} of {all}.</source>
        <translation>待决定：{n}项，共{all}项。</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Use as the base text</source>
        <translation>用作基础案文</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>a change of {author}</source>
        <translation>{author}的一处改动</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/new_base_list.py"/>
        <source>{n} made by hand are idle: their clauses are gone.</source>
        <extracomment>{n} made by hand is idle: its clauses are gone.</extracomment>
        <translation>
            <numerusform>{n}个手动关联已失效：所涉段落已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Accepting it supersedes {who}.</source>
        <translation>如接受，将取代{who}。</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Amends {who}.</source>
        <translation>修正{who}。</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Cannot stand beside {who}.</source>
        <translation>不能与{who}并存。</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Choose a clause to see its amendments, where its words come from, and its notes.</source>
        <translation>选择一个段落，查看其修正案、文字来源和注。</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Collides with {who}, which was accepted.</source>
        <translation>与已接受的{who}冲突。</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Not in the draft. Alt+→ takes it into the draft.</source>
        <translation>不在草案中。按Alt+→采用到草案。</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Stands or falls with {members} (“{name}”).</source>
        <translation>与{members}一并取舍（“{name}”）。</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>already in the text</source>
        <translation>案文中已有</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies</source>
        <translation>可适用</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {amendments}</source>
        <translation>可适用，但排除{amendments}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {n} others</source>
        <extracomment>applies, but excludes {n} other</extracomment>
        <translation>
            <numerusform>可适用，但排除另外{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>eight proposals</source>
        <translation>八项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>five proposals</source>
        <translation>五项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>four proposals</source>
        <translation>四项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>needs confirmation</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nine proposals</source>
        <translation>九项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no longer has a place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no proposals</source>
        <translation>无提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nothing open</source>
        <translation>无未决事项</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>one proposal</source>
        <translation>一项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>seven proposals</source>
        <translation>七项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>several places</source>
        <translation>多处位置</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>six proposals</source>
        <translation>六项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>three proposals</source>
        <translation>三项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>two proposals</source>
        <translation>两项提案</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, deleted</source>
        <translation>{clause}，已删除</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, moved away</source>
        <translation>{clause}，已移走</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{n} proposals</source>
        <extracomment>{n} proposal</extracomment>
        <translation>
            <numerusform>{n}项提案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Accept {amendment} of {names}</source>
        <translation>接受 {names} 的 {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Confirm and accept {amendment} of {names}</source>
        <translation>确认并接受 {names} 的 {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>History of {amendment}</source>
        <translation>{amendment}的历史</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More to do with {amendment}</source>
        <translation>{amendment}的更多操作</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Put {amendment} of {names} on hold</source>
        <translation>搁置 {names} 的 {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Reject {amendment} of {names}</source>
        <translation>否决 {names} 的 {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>The name of this amendment in the register</source>
        <translation>此修正案在登记册中的名称</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Withdraw {amendment} of {names}</source>
        <translation>撤回 {names} 的 {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Proposed, {when}</source>
        <translation>{when}提出</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommendation taken back</source>
        <translation>建议已撤回</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice}</source>
        <translation>建议：{advice}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} into {amendment}</source>
        <translation>建议：{advice}，并入{amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} to {body}</source>
        <translation>建议：{advice}，交{body}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Wording {revision}, until it was changed</source>
        <translation>第{revision}稿措辞，其后有改动</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} joined</source>
        <translation>{code}加入</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} left</source>
        <translation>{code}退出</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Hold</source>
        <comment>to put on hold</comment>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Return</source>
        <comment>to give back</comment>
        <translation>退回</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Supersede</source>
        <translation>取代</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} accepted</source>
        <translation>{amendment}已接受</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} put on hold</source>
        <translation>{amendment}已搁置</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} rejected</source>
        <translation>{amendment}已否决</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} returned to its sponsors</source>
        <translation>{amendment}已退回提案方</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} submitted</source>
        <translation>{amendment}已提交</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} superseded</source>
        <translation>{amendment}已被取代</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} tabled</source>
        <translation>{amendment}已提出</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} withdrawn</source>
        <translation>{amendment}已撤回</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be accepted</source>
        <translation>{all} 项中有 {left} 项不能接受</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be put on hold</source>
        <translation>{all} 项中有 {left} 项不能搁置</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be rejected</source>
        <translation>{all} 项中有 {left} 项不能否决</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be withdrawn</source>
        <translation>{all} 项中有 {left} 项不能撤回</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} accepted; not these:</source>
        <extracomment>{n} accepted; not these:</extracomment>
        <translation>
            <numerusform>已接受 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments accepted</source>
        <extracomment>{n} amendment accepted</extracomment>
        <translation>
            <numerusform>已接受{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments put on hold</source>
        <extracomment>{n} amendment put on hold</extracomment>
        <translation>
            <numerusform>已搁置{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments rejected</source>
        <extracomment>{n} amendment rejected</extracomment>
        <translation>
            <numerusform>已否决{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments returned to their sponsors</source>
        <extracomment>{n} amendment returned to its sponsors</extracomment>
        <translation>
            <numerusform>已将{n}项修正案退回提案方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments submitted</source>
        <extracomment>{n} amendment submitted</extracomment>
        <translation>
            <numerusform>已提交{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments superseded</source>
        <extracomment>{n} amendment superseded</extracomment>
        <translation>
            <numerusform>{n}项修正案已被取代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments tabled</source>
        <extracomment>{n} amendment tabled</extracomment>
        <translation>
            <numerusform>已提出{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments withdrawn</source>
        <extracomment>{n} amendment withdrawn</extracomment>
        <translation>
            <numerusform>已撤回{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} put on hold; not these:</source>
        <extracomment>{n} put on hold; not these:</extracomment>
        <translation>
            <numerusform>已搁置 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} rejected; not these:</source>
        <extracomment>{n} rejected; not these:</extracomment>
        <translation>
            <numerusform>已否决 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} returned to their sponsors; not these:</source>
        <extracomment>{n} returned to its sponsors; not these:</extracomment>
        <translation>
            <numerusform>已退回提案方 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} submitted; not these:</source>
        <extracomment>{n} submitted; not these:</extracomment>
        <translation>
            <numerusform>已提交 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} superseded; not these:</source>
        <extracomment>{n} superseded; not these:</extracomment>
        <translation>
            <numerusform>已被取代 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} tabled; not these:</source>
        <extracomment>{n} tabled; not these:</extracomment>
        <translation>
            <numerusform>已提出 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} withdrawn; not these:</source>
        <extracomment>{n} withdrawn; not these:</extracomment>
        <translation>
            <numerusform>已撤回 {n} 项；以下除外：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Choose an amendment to see what it proposes.</source>
        <translation>选择一项修正案，查看其提议。</translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Chosen</source>
        <translation>所选</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>The first {n} of them.</source>
        <extracomment>The first {n} of them.</extracomment>
        <translation>
            <numerusform>其中前{n}项。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>It stands after</source>
        <translation>位于其后</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>The nearest clause</source>
        <translation>最相近的段落</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>What follows here</source>
        <translation>接于此处</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Join the sponsors…</source>
        <translation>加入提案方…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Leave the sponsors…</source>
        <translation>退出提案方…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>The place is right as it is shown</source>
        <translation>所示位置正确</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>详情栏</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Links</source>
        <comment>between clauses</comment>
        <translation>关联</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Notes</source>
        <comment>of a clause</comment>
        <translation>注</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Offered</source>
        <comment>links</comment>
        <translation>可选关联</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Private, not exported, never on the projector</source>
        <translation>私人备注，不导出，绝不投影</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Remove the private note: {note}</source>
        <translation>删除私人备注：{note}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show in the history: {line}</source>
        <translation>在历史中显示：{line}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show it in the history</source>
        <translation>在历史中显示</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/inspector.py"/>
        <source>Show {n} more amendments</source>
        <extracomment>Show {n} more amendment</extracomment>
        <translation>
            <numerusform>再显示 {n} 项修正案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Theme of {clause}</source>
        <translation>{clause}的主题</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>What is to be said of the clause</source>
        <translation>关于该段的说明</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Where it comes from</source>
        <translation>文字来源</translation>
    </message>
    <message>
        <location filename="gui/inspector/page.py"/>
        <source>Choose a row to see more of it.</source>
        <translation>选择一行，查看详情。</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>For whoever has this project file; in no export and in no history.</source>
        <translation>持有此项目文件者可见；不随任何导出，也不列入历史。</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Noted; no export has it.</source>
        <translation>已备注；不随任何导出。</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Passphrase…</source>
        <translation>口令…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private note on {name}</source>
        <translation>关于{name}的私人备注</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private notes are locked. Unlock them to write one.</source>
        <translation>私人备注已锁定。请先解锁再写备注。</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove the note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>The note is removed for good.</source>
        <translation>备注已永久删除。</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>There are no private notes.</source>
        <translation>没有私人备注。</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Write a note…</source>
        <translation>编写备注…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written (UTC)</source>
        <translation>编写时间（UTC）</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written by</source>
        <translation>撰写者</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>the negotiation</source>
        <translation>本谈判</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>“{text}” leaves the file; no undo brings it back.</source>
        <translation>“{text}”将从文件中移除；不能撤销。</translation>
    </message>
    <message>
        <location filename="gui/inspector/remarks_view.py"/>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/remarks_view.py"/>
        <source>and {n} more, which {command} lists</source>
        <extracomment>and {n} more, which {command} lists</extracomment>
        <translation>
            <numerusform>另有{n}条，见{command}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Beside: “{words}”</source>
        <translation>并列：“{words}”</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm</source>
        <comment>link</comment>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm the link with {clause}</source>
        <translation>确认与{clause}的关联</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>How sure it is that the two clauses deal with the same matter</source>
        <translation>两个段落涉及同一事项的确定程度</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}</source>
        <translation>与{clause}的关联，{state}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}: {why}</source>
        <translation>与{clause}的关联，{state}：{why}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse</source>
        <comment>link</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse the link with {clause}</source>
        <translation>拒绝与{clause}的关联</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back</source>
        <comment>decision</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back the decision on the link with {clause}</source>
        <translation>撤回对与{clause}的关联的决定</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed</source>
        <comment>link</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed by {who}</source>
        <comment>link</comment>
        <translation>由{who}确认</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>drawn</source>
        <comment>link</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>elsewhere</source>
        <comment>clause</comment>
        <translation>位于别处</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>offered</source>
        <comment>link</comment>
        <translation>可选</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused</source>
        <comment>link</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused by {who}</source>
        <comment>link</comment>
        <translation>由{who}拒绝</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme</source>
        <translation>新主题名称</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme, then Enter</source>
        <translation>输入新主题名称，再按Enter</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>New theme…</source>
        <translation>新主题…</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved together with {clauses}</source>
        <translation>与{clauses}一并移动</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved within the clause: {words}</source>
        <translation>段内移动：{words}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>other force</source>
        <translation>力度变化</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{clause} is removed</source>
        <translation>删除{clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{n} more</source>
        <translation>另有{n}处</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Not the same clause</source>
        <translation>并非同一段</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Split the link: the two clauses do not belong together</source>
        <translation>断开关联：两段并不对应</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>{clause} is not the same clause: split the link</source>
        <translation>{clause}并非同一段：断开关联</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>✓ joined by {who}</source>
        <translation>✓ 由{who}关联</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Ad referendum</source>
        <translation>待核准</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next amendment</source>
        <translation>下一项修正案</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next open clause ▶</source>
        <translation>下一个未决段落 ▶</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>open</source>
        <comment>state of a clause</comment>
        <translation>未决</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>As the text was printed, gaps too</source>
        <translation>按案文印出的编号，包括空号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Between 5 and 6 comes</source>
        <translation>5与6之间编为</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Came since: {numbers}.</source>
        <translation>其后新增：{numbers}。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Count everything through</source>
        <translation>全部依次编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph is called as before.</source>
        <translation>各段编号均不变。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph keeps the number that it has now, as circulated.</source>
        <translation>各段保持分发时的现有编号。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze numbers</source>
        <translation>冻结编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Frozen by {person} since {time}.</source>
        <translation>{person}自{time}起冻结。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>In sections…</source>
        <translation>各节编号…</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Keep the numbers as circulated</source>
        <translation>保持分发时的编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let numbers follow the text</source>
        <translation>编号随案文变动</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let them follow</source>
        <translation>随案文变动</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation>编号未冻结，随案文变动。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Number now</source>
        <translation>现编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are frozen</source>
        <translation>编号已冻结</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are no longer frozen.</source>
        <translation>编号不再冻结。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers begin again</source>
        <translation>编号重新开始</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text</source>
        <translation>编号随案文变动</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text.</source>
        <translation>编号随案文变动。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers frozen · {time}</source>
        <translation>编号已冻结·{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers go on</source>
        <translation>编号连续</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers in sections</source>
        <translation>各节编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers of the clauses</source>
        <translation>段落编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumber</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumbered</source>
        <translation>已重新编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Resolutions go on through all sections; those on the budget begin again.</source>
        <translation>决议各节连续编号；预算决议各节重新开始。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Stay empty: {numbers}.</source>
        <translation>保留空缺：{numbers}。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The draft is renumbered</source>
        <translation>草案已重新编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The export “Old and new numbers” has the whole table.</source>
        <translation>导出“新旧编号对照”载有完整表格。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The new numbers are frozen.</source>
        <translation>新编号即行冻结。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The number of a paragraph that is deleted stays empty.</source>
        <translation>删除的段落编号保留空缺。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation>编号已冻结；请先改为随案文变动。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation>编号已有序：无一段落需要改号。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They begin again with 1</source>
        <translation>从1重新开始</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They go on</source>
        <translation>连续编号</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Those that are frozen stay; what came since is fixed too.</source>
        <translation>已冻结的保持不变；其后新增的也予固定。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Until it was renumbered: {number}</source>
        <translation>重新编号前：{number}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Where a section begins</source>
        <translation>每节开始时</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>one without</source>
        <comment>a number</comment>
        <translation>无编号段落</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{changes} and {n} more.</source>
        <translation>{changes}，另有{n}处。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{old} becomes {new}</source>
        <translation>{old}变为{new}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due in {time}</source>
        <translation>距修正案截止还有{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due {time}</source>
        <translation>修正案截止：{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments were due until {time}</source>
        <translation>修正案已于{time}截止</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>On {clauses}.</source>
        <translation>涉及{clauses}。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends in {time}</source>
        <translation>距默许期届满还有{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends {time}</source>
        <translation>默许期届满：{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence passed at {time}</source>
        <translation>默许期已于{time}届满</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: amendments due {time}.</source>
        <translation>其后：修正案截止：{time}。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: silence ends {time}.</source>
        <translation>其后：默许期届满：{time}。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小时{minutes}分</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{meeting}. What is done now belongs to this meeting.</source>
        <translation>{meeting}。现在的操作属于本次会议。</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/clock.py"/>
        <source>{n} late</source>
        <extracomment>{n} late</extracomment>
        <translation>
            <numerusform>{n}项逾期</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin</source>
        <translation>启动</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin a silence procedure</source>
        <translation>启动默许程序</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break it</source>
        <translation>打破</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break the silence</source>
        <translation>打破默许</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Day, time and offset from UTC.</source>
        <translation>日期、时间和与UTC的时差。</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline for amendments</source>
        <translation>修正案截止时间</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline set until {time}</source>
        <translation>截止时间已设定为{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure has ended.</source>
        <translation>没有任何默许程序已结束。</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure is running.</source>
        <translation>没有进行中的默许程序。</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>On</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Set</source>
        <comment>to set</comment>
        <translation>设定</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence broken by {codes}</source>
        <translation>{codes}已打破默许</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence has passed, on record</source>
        <translation>默许期已过，记录在案</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Under silence until {time}</source>
        <translation>默许期至{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>What they object to</source>
        <translation>反对内容</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>the whole text</source>
        <translation>整个案文</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>{procedure}, until {time} UTC</source>
        <translation>{procedure}，至{time} UTC</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>List of delegations, or report with participants</source>
        <translation>代表团名单或列有与会者的报告</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Votes</source>
        <translation>表决</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>2026-11-26; empty: today</source>
        <translation>2026-11-26；空：今日</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree ad referendum {clause}</source>
        <translation>以待核准方式商定{clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree anyway</source>
        <translation>仍然商定</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree {clause}</source>
        <translation>商定{clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Code of the group</source>
        <translation>集团代码</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Codes of its members with commas between; nobody: it speaks for itself only.</source>
        <translation>成员代码，以逗号分隔；不填：仅代表自身发言。</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Conference Room 2</source>
        <translation>第2会议室</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Empty: that of the meeting, else today</source>
        <translation>空：会议日期，否则今日</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Europe/Vienna or +01:00; empty: as here</source>
        <translation>Europe/Vienna或+01:00；空：与本机相同</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>In a few words</source>
        <translation>简要说明</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open</source>
        <comment>to open a meeting</comment>
        <translation>召开</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open a meeting</source>
        <translation>召开会议</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park</source>
        <translation>暂时搁置</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park {clause}</source>
        <translation>暂时搁置{clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Place</source>
        <comment>where a meeting is</comment>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position on</source>
        <translation>立场所涉</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Record</source>
        <comment>to keep on record</comment>
        <translation>记录</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen</source>
        <translation>重新讨论</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen {clause}</source>
        <translation>重新讨论{clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Speaks for</source>
        <translation>代表发言</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Take a position</source>
        <translation>表明立场</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is closed</source>
        <translation>会议“{name}”已结束</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is open</source>
        <translation>会议“{name}”已召开</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Their words, a condition</source>
        <translation>原话、条件</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Third informal reading</source>
        <translation>第三次非正式宣读</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>This applies to its sub-paragraphs too.</source>
        <translation>从属于该段的内容一并删除。</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>What is done until it is closed belongs to it.</source>
        <translation>结束之前的操作均属于本次会议。</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Where it is new</source>
        <translation>新集团需填写</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the base in {set}</source>
        <translation>{set}中的基础案文</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the bracket [{words}]</source>
        <translation>方括号[{words}]</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the clause {clause}</source>
        <translation>段落{clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed</source>
        <translation>{clause}已商定</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed ad ref</source>
        <translation>{clause}已待核准商定</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is deleted</source>
        <translation>{clause}已删除</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is open again</source>
        <translation>{clause}恢复为未决</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is parked</source>
        <translation>{clause}已暂时搁置</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for itself only</source>
        <translation>{code}仅代表自身发言</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for {members}</source>
        <translation>{code}代表{members}发言</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{n} amendments are open on it: {amendments}. Once it is agreed they cannot be accepted any more.</source>
        <extracomment>{n} amendment is open on it: {amendments}. Once it is agreed it cannot be accepted any more.</extracomment>
        <translation>
            <numerusform>该段有{n}项未决修正案：{amendments}。议定后将不能再接受。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>A list in a file, or the list of participants of a report</source>
        <translation>文件中的名单，或报告的与会者名单</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Add delegations</source>
        <translation>添加代表团</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Can be added</source>
        <translation>可添加</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Find a State or group</source>
        <translation>查找国家或集团</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whoever is not on the list of States and groups.</source>
        <translation>用于不在国家和集团名单上的与会方。</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whom the group speaks</source>
        <translation>该集团代表谁发言</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Friends of the Sea</source>
        <translation>海洋之友</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Member of</source>
        <translation>所属集团</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members of {group}</source>
        <translation>{group}的成员</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members…</source>
        <translation>成员…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New delegation</source>
        <translation>新代表团</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>No delegation was added.</source>
        <translation>未添加任何代表团。</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Nobody takes part yet. Find a State or group to add it.</source>
        <translation>尚无与会方。查找国家或集团以添加。</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>One delegation per line</source>
        <translation>每行一个代表团</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Paste a list…</source>
        <translation>粘贴名单…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Possible while it has no amendments and positions</source>
        <translation>仅在其没有修正案和立场时可用</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Reading the list</source>
        <translation>正在读取名单</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename {name}</source>
        <translation>重命名{name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Taking part</source>
        <translation>与会方</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The code stays.</source>
        <translation>代码不变。</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The search finds every State and group, in all six languages.</source>
        <translation>可用六种语言查找所有国家和集团。</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>They take part from now on</source>
        <translation>从现在起参加</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>With a name and code of its own</source>
        <translation>使用自定的名称和代码</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Write or paste one delegation per line: a State or group by its code or name, or any other as CODE, name.</source>
        <translation>每行输入或粘贴一个代表团:国家或集团用代码或名称,其他各方写成“CODE, 名称”。</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{code} is now {name}</source>
        <translation>{code}现名为{name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{names} added</source>
        <translation>已添加{names}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{name} removed</source>
        <translation>已移除{name}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations added</source>
        <extracomment>{n} delegation added</extracomment>
        <translation>
            <numerusform>已添加 {n} 个代表团</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations found.</source>
        <extracomment>{n} delegation found.</extracomment>
        <translation>
            <numerusform>找到{n}个代表团。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} more lines are not known.</source>
        <extracomment>{n} more line is not known.</extracomment>
        <translation>
            <numerusform>另有{n}行无法识别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} take part already.</source>
        <extracomment>{n} takes part already.</extracomment>
        <translation>
            <numerusform>其中{n}个已参加。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known.</source>
        <translation>无法识别“{line}”。</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known; did you mean {names}?</source>
        <translation>无法识别“{line}”;您是否指{names}?</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Awaits instructions</source>
        <translation>等待指示</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Choose cells first: a delegation on a point.</source>
        <translation>请先选择单元格：某代表团对某事项。</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Dissociated</source>
        <translation>不认同</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Flexible</source>
        <translation>灵活</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Oppose</source>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Point</source>
        <translation>要点</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Reserve</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegations}: {position} on {points}</source>
        <translation>{delegations}：{position}（{points}）</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation} is unclear (its groups differ: {groups})</source>
        <translation>{delegation}：立场不明（所属集团意见不一：{groups}）</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation}: nothing was said</source>
        <translation>{delegation}：未表态</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, apart from {codes}</source>
        <translation>{position}（{codes}除外）</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, said by {group}</source>
        <translation>{position}（由{group}表明）</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Points</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Positions: points down, delegations across</source>
        <translation>立场：纵列为事项，横列为代表团</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All clauses</source>
        <translation>全部段落</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All delegations</source>
        <translation>全部代表团</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>As a table, for Word, Excel or a message (Ctrl+C)</source>
        <translation>复制为表格，用于Word、Excel或邮件（Ctrl+C）</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>No point is open.</source>
        <translation>没有未决事项。</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nobody has proposed anything or taken a position.</source>
        <translation>尚无提案或立场。</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nothing open waits for a position of this delegation.</source>
        <translation>没有未决事项待该代表团表明立场。</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Only open points</source>
        <translation>仅未决事项</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Proposals and positions</source>
        <translation>提案和立场</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Take back</source>
        <comment>position</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The draft has no clauses.</source>
        <translation>草案没有段落。</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The position chosen</source>
        <translation>所选立场</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Which points are shown</source>
        <translation>显示哪些事项</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Whose positions are shown</source>
        <translation>显示哪些代表团的立场</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Without a position of {whose}</source>
        <translation>{whose}未表明立场</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>{n} cells chosen</source>
        <extracomment>{n} cell chosen</extracomment>
        <translation>
            <numerusform>已选{n}个单元格</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>(no text)</source>
        <translation>（无文字）</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Alternatives</source>
        <translation>备选案文</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Asked by</source>
        <translation>要求方</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Begin silence…</source>
        <translation>启动默许程序…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Close the meeting</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadlines</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Ended: {how}</source>
        <translation>结果：{how}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Enter goes to the clause.</source>
        <translation>按Enter转至该段。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No deadline is set, and no silence procedure was begun.</source>
        <translation>未设定截止时间，也未启动默许程序。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No meeting was opened, and no group is known.</source>
        <translation>未召开会议，也没有集团。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No positions were taken; Negotiation, Take a position.</source>
        <translation>没有表明立场；可用“谈判”&gt;“表明立场”。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Not agreed, because changed since</source>
        <translation>因其后有改动，未商定</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing is agreed until everything is agreed.</source>
        <translation>在一切商定之前，什么都没有商定。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing was decided on any clause; all are open.</source>
        <translation>未就任何段落作出决定；全部未决。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Open a meeting…</source>
        <translation>召开会议…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Opened</source>
        <translation>召开时间</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Placeholders wait for words; recorded are versions in sets that nobody decided yet.</source>
        <translation>占位文字有待补充；“登记的”指尚未作出决定的各组备选案文中的版本。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Resolve…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a deadline…</source>
        <translation>设定截止时间…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a group…</source>
        <translation>设定集团…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Several versions of a clause, of which one is chosen.</source>
        <translation>一个段落的数个版本，将选择其一。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Silence</source>
        <translation>默许程序</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>The whole draft</source>
        <translation>整个草案</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets and no options in the draft.</source>
        <translation>草案中没有方括号和备选文字。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets.</source>
        <translation>没有方括号。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no sets of alternatives.</source>
        <translation>没有备选案文。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Until (UTC)</source>
        <translation>截止（UTC）</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What comes late is taken in and marked; what silence covered is agreed when it passed.</source>
        <translation>逾期提交的仍予接收并注明；默许期届满，所涉内容即为商定。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What is done while a meeting is open belongs to it; a group speaks for its members.</source>
        <translation>会议期间的操作属于该会议；集团代表其成员发言。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What was said</source>
        <translation>表态内容</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>When or for whom</source>
        <translation>时间或成员</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Who stands where; a group is counted by its members.</source>
        <translation>各方立场；集团按成员数计算。</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>a text of its own</source>
        <translation>另拟文字</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>broken by {codes}</source>
        <translation>被 {codes} 打破</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>itself only</source>
        <translation>仅代表自身</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>late: {amendments}</source>
        <translation>逾期：{amendments}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>open</source>
        <comment>a meeting</comment>
        <translation>未结束</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>with its clause</source>
        <translation>随所属段落</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>{delegation} (its groups differ: {groups})</source>
        <translation>{delegation}（所属集团立场不一：{groups}）</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is not open.</source>
        <translation>投影未打开。</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is on the second screen again.</source>
        <translation>已恢复在第二屏幕上投影。</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The second screen is gone; the projector is a window until it is back.</source>
        <translation>第二屏幕已断开；恢复之前投影显示为窗口。</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>There is no other screen; F11 fills this one.</source>
        <translation>没有其他屏幕；按F11在本屏幕全屏显示。</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Every clause in the rows that are shown is agreed.</source>
        <translation>所示各行的段落均已商定。</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Reopen {clause}…</source>
        <translation>重新讨论{clause}…</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Freeze the screen as it is</source>
        <translation>按现状冻结屏幕</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Let the screen follow again</source>
        <translation>让屏幕恢复同步</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Meeting, clock and projector</source>
        <translation>会议、时钟和投影</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>{meeting}: {told}</source>
        <translation>{meeting}：{told}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>另有{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{number} of {all}</source>
        <translation>第{number}个，共{all}个</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{n} PROPOSALS</source>
        <extracomment>ONE PROPOSAL</extracomment>
        <translation>
            <numerusform>{n}项提案</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: frozen on {clause}</source>
        <translation>投影：冻结于{clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: {clause}</source>
        <translation>投影：{clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>ad ref</source>
        <translation>待核准</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Abstaining</source>
        <translation>弃权</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Adopted without a vote</source>
        <translation>未经表决通过</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>An adopted amendment goes into the text; what it makes impossible is not put to the vote. Equally divided votes reject.</source>
        <translation>获通过的修正案纳入案文；因此不再可能成立的不付表决。赞成票与反对票相等即为否决。</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes</source>
        <translation>经表决</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes, two thirds are needed</source>
        <translation>经表决，须三分之二多数</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Empty: nobody. Else there is first a vote on whether it is divided.</source>
        <translation>空：无。否则先就是否分部分表决进行表决。</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>How, or why</source>
        <translation>方式或理由</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>If adopted, its place is right</source>
        <translation>如获通过，其位置正确</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>In favour</source>
        <translation>赞成</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>No amendment is before the meeting, so there is nothing to vote on.</source>
        <translation>会议面前没有修正案，无须表决。</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>On each of</source>
        <translation>逐一表决</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote</source>
        <translation>记录表决</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote…</source>
        <translation>记录表决…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Rule 89: parts are voted on separately where a delegation asks for it; those that are approved are then put to the vote as a whole.</source>
        <translation>第89条：如有代表团要求，可分部分表决；获通过的各部分再作为整体付诸表决。</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes on {item}</source>
        <translation>对{item}分部分表决</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes…</source>
        <translation>分部分表决…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>There are separate votes on {item}</source>
        <translation>已定对{item}分部分表决</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Tick the parts on which there are separate votes.</source>
        <translation>勾选须分别表决的部分。</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on</source>
        <translation>表决对象</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on {item}</source>
        <translation>表决{item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote separately</source>
        <translation>分部分表决</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Who objects</source>
        <translation>反对方</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Write the numbers of votes in figures, or nothing for none.</source>
        <translation>请以数字填写票数，无票则留空。</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>{amendment} has no parts that could be voted on separately.</source>
        <translation>{amendment}没有可分别表决的部分。</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>As suggested by rule 90</source>
        <translation>按第90条建议</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Excludes {amendments}.</source>
        <translation>与{amendments}互相排斥。</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Keep this order</source>
        <translation>采用此顺序</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Lines that are left out come where they are suggested.</source>
        <translation>略去的各行按建议的位置排列。</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>One amendment a line</source>
        <translation>每行一项修正案</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Order of voting</source>
        <translation>表决顺序</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the text. Put the lines in the order in which the chair wants the votes; the list can be exported.</source>
        <translation>按大会议事规则第90条建议：先表决与案文相距最远的修正案。请按主席所定的表决顺序排列各行；清单可以导出。</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The order of voting is kept</source>
        <translation>已采用此表决顺序</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The votes are in the suggested order</source>
        <translation>表决按建议的顺序进行</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>A link joins clauses of two texts; choose one of another text.</source>
        <translation>关联连接两份案文的段落；请选择另一案文的段落。</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Choose a confirmed or refused link in the inspector to take its decision back.</source>
        <translation>请在详情栏中选择已确认或已拒绝的关联，以撤回决定。</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Decision on the link taken back</source>
        <translation>已撤回对关联的决定</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} confirmed</source>
        <translation>已确认与{clause}的关联</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} refused</source>
        <translation>已拒绝与{clause}的关联</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Linked with {clause}</source>
        <translation>已与{clause}关联</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>No clause is held any more</source>
        <translation>已取消待关联的段落</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no clause in this cell to link.</source>
        <translation>此格没有可关联的段落。</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to confirm.</source>
        <translation>本行没有可确认的关联。</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to refuse.</source>
        <translation>本行没有可拒绝的关联。</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link to split here; choose a source's clause beside one of the base or of another source.</source>
        <translation>此处没有可断开的关联；请选择与基础案文或另一来源的段落并列的来源段落。</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} is to be linked: go to the clause of another text and give the same command.</source>
        <translation>将关联{clause}：请转至另一案文的段落，再执行同一命令。</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} split from {other}</source>
        <translation>{clause}与{other}已断开关联</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>not in the draft</source>
        <translation>不在草案中</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words deleted</source>
        <translation>删除的文字</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words inserted</source>
        <translation>增加的文字</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments that cannot be accepted beside what was accepted, or beside each other</source>
        <translation>不能与已接受的修正案并存或不能互相并存的修正案</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place is no longer in the draft</source>
        <translation>位置已不在草案中的修正案</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place you must confirm</source>
        <translation>位置须由您确认的修正案</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Brackets of the draft that are still to be resolved</source>
        <translation>草案中仍待处理的方括号</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the base to which nothing in the sources shown answers</source>
        <translation>所示来源中无对应内容的基础案文段落</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the sources shown to which nothing in the base or the draft answers</source>
        <translation>基础案文和草案中均无对应内容的所示来源段落</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Doubtful rows</source>
        <translation>存疑的行</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Language differences</source>
        <translation>语文差异</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Needs confirmation</source>
        <translation>有待确认</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Not in the sources</source>
        <translation>来源中没有</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Open brackets</source>
        <translation>未决方括号</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>References of the draft that are out of date, or whose paragraph is gone</source>
        <translation>草案中已过时或所引段落已不存在的引用</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Rows in which the texts disagree on what belongs together</source>
        <translation>各案文对应关系不一致的行</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Where the draft and the language versions shown differ</source>
        <translation>草案与所示语文本不一致之处</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Without a place</source>
        <translation>无位置</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} open brackets</source>
        <extracomment>{n} open bracket</extracomment>
        <translation>
            <numerusform>{n}个未决方括号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} to be placed</source>
        <extracomment>{n} to be placed</extracomment>
        <translation>
            <numerusform>{n}项待安置</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/rows/prepared_cells.py"/>
        <source>Looking for differences</source>
        <translation>正在查找差异</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter.py"/>
        <source>Only {delegation}</source>
        <translation>仅{delegation}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Filters that are on</source>
        <translation>已启用的筛选</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Show all rows  Esc</source>
        <translation>显示全部行  Esc</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take every filter off</source>
        <translation>取消全部筛选</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take off: {filter}</source>
        <translation>取消：{filter}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>{filter}: click to take it off</source>
        <translation>{filter}：点击取消</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>No clause of this row stands anywhere else.</source>
        <translation>本行没有位于别处的段落。</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>{clause} is not among the rows that are shown; Esc shows all of them.</source>
        <translation>{clause}不在所示各行中；按Esc显示全部行。</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Now under “{theme}”</source>
        <translation>现归入“{theme}”</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>There is no clause of the base or of a source in this row.</source>
        <translation>本行没有基础案文或来源的段落。</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Under no theme now</source>
        <translation>现无主题</translation>
    </message>
    <message>
        <location filename="gui/session/dialogues.py"/>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Negotiations ({endings});;All files (*)</source>
        <translation>谈判 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Texts ({endings});;All files (*)</source>
        <translation>案文 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Declaration</source>
        <translation>宣言</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Elements</source>
        <translation>要点</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Italian</source>
        <translation>意大利文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of documents</source>
        <translation>文件清单</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of participants</source>
        <translation>与会者名单</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Not used from {file}: {texts}.</source>
        <translation>{file} 中未使用：{texts}。</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Portuguese</source>
        <translation>葡萄牙文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>{file} holds several texts: used {text}, not {texts}.</source>
        <translation>{file} 含有多个文本：使用了{text}，未使用{texts}。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} headings</source>
        <extracomment>{n} heading</extracomment>
        <translation>
            <numerusform>{n}个小标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} items</source>
        <extracomment>{n} item</extracomment>
        <translation>
            <numerusform>{n}个分项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n}个注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} operative paragraphs</source>
        <extracomment>{n} operative paragraph</extracomment>
        <translation>
            <numerusform>{n}个执行段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation>
            <numerusform>{n}个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} preambular paragraphs</source>
        <extracomment>{n} preambular paragraph</extracomment>
        <translation>
            <numerusform>{n}个序言段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} tables</source>
        <extracomment>{n} table</extracomment>
        <translation>
            <numerusform>{n}个表格</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed at {time} in “{form}” was kept. It is offered when you open that again.</source>
        <translation>您于{time}在“{form}”中输入的内容已保留，再次打开时可恢复。</translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed in “{form}” was kept. It is offered when you open that again.</source>
        <translation>您在“{form}”中输入的内容已保留，再次打开时可恢复。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Change the passphrase…</source>
        <translation>更改口令…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Drafts</source>
        <translation>草案</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Keep it well: without it nobody can read them any more.</source>
        <translation>请妥善保管：没有口令，任何人都无法再读取。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase for private drafts and notes of {name}</source>
        <translation>{name} 的私人草案和备注的口令</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes</source>
        <translation>私人草案和备注</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted.</source>
        <translation>私人草案和备注已加密。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted. Older copies hold them in clear: {files}.</source>
        <translation>私人草案和备注已加密。较早的副本仍含明文：{files}。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are then stored in clear in the project file.</source>
        <translation>此后私人草案和备注将以明文保存在项目文件中。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are locked.</source>
        <translation>{name} 的私人草案和备注已锁定。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are unlocked.</source>
        <translation>{name} 的私人草案和备注已解锁。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <translation>移除口令</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <comment>a button</comment>
        <translation>移除口令</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase…</source>
        <translation>移除口令…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Set a passphrase…</source>
        <translation>设置口令…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The passphrase is removed.</source>
        <translation>口令已移除。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>There are no private drafts or notes.</source>
        <translation>没有私人草案或备注。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>These are two different passphrases.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>They stay in this project file: no export, exchange or copy without private notes has them. With a passphrase they are encrypted.</source>
        <translation>它们留在本项目文件中：任何导出、交换或不含私人备注的副本都不包含它们。设置口令后将加密。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>This computer</source>
        <translation>本计算机</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock private drafts and notes of {name}</source>
        <translation>解锁 {name} 的私人草案和备注</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock them by Record &gt; Private drafts and notes.</source>
        <translation>通过“记录 &gt; 私人草案和备注”解锁。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Until the project is closed.</source>
        <translation>直到项目关闭。</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>none</source>
        <comment>a passphrase</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private drafts of {name} are locked.</source>
        <extracomment>{n} private draft of {name} is locked.</extracomment>
        <translation>
            <numerusform>{name} 的 {n} 份私人草案已锁定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private notes of {name} are locked.</source>
        <extracomment>{n} private note of {name} is locked.</extracomment>
        <translation>
            <numerusform>{name} 的 {n} 条私人备注已锁定。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Joined the sponsors of {amendment}, which is the same</source>
        <translation>已加入内容相同的{amendment}的提案方</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Undone: {act}</source>
        <translation>已撤销：{act}</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>{words}; {names} added</source>
        <translation>{words};已添加:{names}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Doing again: {act}</source>
        <translation>正在重新执行：{act}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Something else was done meanwhile, so nothing was undone.</source>
        <translation>其间执行了其他操作，因此没有撤销任何内容。</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Undoing: {act}</source>
        <translation>正在撤销：{act}</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>On many keyboards Ctrl with Alt types signs such as @ and €; there {keys} would not work.</source>
        <translation>在许多键盘上，Ctrl加Alt用于输入@、€等符号；{keys}在这些键盘上无效。</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>The system may keep {keys} for itself.</source>
        <translation>{keys}可能由系统占用。</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>While a clause is written, {keys} makes words bold or italic; elsewhere it is the command.</source>
        <translation>编写段落时，{keys}使文字变为粗体或斜体；其他情况下执行此命令。</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} belongs to the system.</source>
        <translation>{keys}属系统专用。</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is needed for typing. Press it together with Ctrl or Alt, or use F1 to F24.</source>
        <translation>{keys}用于输入文字。请与Ctrl或Alt同时按下，或使用F1至F24。</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is used by “{title}”.</source>
        <translation>{keys}已用于“{title}”。</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} marks, copies, pastes or takes back in every program; it stays as it is.</source>
        <translation>{keys}在所有程序中均用于选择、复制、粘贴或撤销，不能更改。</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys of the commands</source>
        <translation>命令的快捷键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Changed or not</source>
        <comment>keys</comment>
        <translation>是否已更改</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Find a command or keys</source>
        <translation>查找命令或快捷键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Leave them there</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>No keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Press the new keys</source>
        <translation>请按新快捷键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Take them from “{title}”</source>
        <translation>从“{title}”移用</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>changed</source>
        <comment>keys</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>keys as at first</source>
        <translation>原来的按键</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/keys_page.py"/>
        <source>{n} commands have their keys of the beginning again.</source>
        <extracomment>One command has its keys of the beginning again.</extracomment>
        <translation>
            <numerusform>{n}个命令已恢复默认快捷键。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>All settings are as they were at first.</source>
        <translation>所有设置已恢复默认。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Appearance</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Brackets: open proposals in brackets</source>
        <translation>方括号：未决提案置于方括号内</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Clean: the texts as they read now</source>
        <translation>清稿：各案文的现状</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Everything as at first. Negotiations and your own words stay.</source>
        <translation>全部恢复默认。谈判和您的自定义词不受影响。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings…</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings…</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Interface text size</source>
        <translation>程序字号</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>List such words among the house rules</source>
        <translation>将这些词列入编辑规则检查结果</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark what differs from the base in other versions</source>
        <translation>在其他版本中标出与基础案文的差异</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark words that no dictionary has while I write</source>
        <translation>编写时标出词典中没有的词</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Marked: every change since the base</source>
        <translation>标记：相对于基础案文的所有改动</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Narrow</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>One file with settings and keys, for other computers of an office.</source>
        <translation>一个文件包含设置和快捷键，可用于办公室的其他计算机。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Paper of new files</source>
        <translation>新文件的纸张</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Preview</source>
        <translation>效果示例</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reading and writing</source>
        <translation>阅读和编写</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reaffirming the commitments that were made at its earlier sessions, and noting with appreciation the work of the secretariat, we decide to remain seized of the matter.</source>
        <translation>重申在以往各届会议上作出的承诺，并赞赏地注意到秘书处的工作，我们决定继续处理此案。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reset to defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show moved clauses at their other place too</source>
        <translation>在另一位置也显示移动的段落</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show the bar of the chair</source>
        <translation>显示主席工具栏</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Size of the texts</source>
        <translation>案文字号</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Text font</source>
        <translation>案文字体</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>That of the program</source>
        <translation>与程序相同</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The code of your delegation, such as MEX, wherever a negotiation has it.</source>
        <translation>您的代表团代码，如MEX，用于所有载有该代码的谈判。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The secretariat, directly</source>
        <translation>秘书处，直接</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are as they were before.</source>
        <translation>设置已恢复原状。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are in {name}.</source>
        <translation>设置已存入{name}。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings of {name} hold now.</source>
        <translation>{name}中的设置现已生效。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Where things are kept</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Write as</source>
        <translation>编写身份</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Your own words</source>
        <translation>您的自定义词</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} ({size})</source>
        <translation>{name}（{size}）</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} cannot be read.</source>
        <translation>无法读取{name}。</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} could not be written; choose another folder.</source>
        <translation>无法写出{name}；请选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/settings_pages.py"/>
        <source>{n} that this program does not know were passed over: {names}.</source>
        <extracomment>One that this program does not know was passed over: {names}.</extracomment>
        <translation>
            <numerusform>本程序无法识别的{n}项已跳过：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no conflict in the rows that are shown.</source>
        <translation>所示各行中没有冲突。</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference between languages in the rows that are shown.</source>
        <translation>所示各行中没有语文差异。</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference in the rows that are shown.</source>
        <translation>所示各行中没有差异。</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no open bracket in the rows that are shown.</source>
        <translation>所示各行中没有未决方括号。</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is only one clause in this row.</source>
        <translation>草案在本行只有一个段落。</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>draftbench {version}
From many source texts to one adopted text.</source>
        <translation>draftbench {version}
汇众多来源案文，成一份通过案文。</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>A file is being read or written; choose the language when that is done.</source>
        <translation>正在读取或写出文件；请待完成后再选择语言。</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>The table of this language is missing from the installation: {language}.</source>
        <translation>安装中缺少此语言的词表：{language}。</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>What you are typing cannot be kept; finish it, then choose the language.</source>
        <translation>正在输入的内容无法保留；请先完成，再选择语言。</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{act} · {key} to undo</source>
        <translation>{act} · 按{key}撤销</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{file} — draftbench</source>
        <translation>{file} — draftbench</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Redo {act}</source>
        <translation>重做{act}</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Undo {act}</source>
        <translation>撤销{act}</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Type what you want to do</source>
        <translation>输入您想做什么</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Choose it to show it beside the base</source>
        <translation>选择后与基础案文并列显示</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Filter: {share}</source>
        <translation>筛选：{share}</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Needs you</source>
        <translation>待您处理</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Only some are shown. Choose this, or press Esc, to show all of them</source>
        <translation>现仅显示部分内容。选择此项或按Esc显示全部</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts</source>
        <translation>案文</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts, themes, what needs you, delegations</source>
        <translation>案文、主题、待您处理的事项、代表团</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{name}, {n} amendments</source>
        <extracomment>{name}, {n} amendment</extracomment>
        <translation>
            <numerusform>{name}，{n}项修正案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, not shown, {n} clauses</source>
        <extracomment>{text}, not shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}，未显示，{n}段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, shown, {n} clauses</source>
        <extracomment>{text}, shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}，已显示，{n}段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, {n} clauses</source>
        <extracomment>{text}, {n} clause</extracomment>
        <translation>
            <numerusform>{text}，{n}段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{theme}, {n} rows</source>
        <extracomment>{theme}, {n} row</extracomment>
        <translation>
            <numerusform>{theme}，{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Cancel what is being done</source>
        <translation>取消正在执行的操作</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show them: {counted}</source>
        <translation>显示：{counted}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show: {words}</source>
        <translation>显示：{words}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>State of the negotiation</source>
        <translation>谈判状况</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>What the last act changed elsewhere</source>
        <translation>上一步操作在别处引起的变动</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/status_strip.py"/>
        <source>{n} delegations</source>
        <extracomment>{n} delegation</extracomment>
        <translation>
            <numerusform>{n} 个代表团</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>{words} · Show</source>
        <translation>{words}·显示</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>How changes are marked</source>
        <translation>改动的标记方式</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Secretariat, directly</source>
        <translation>秘书处，直接</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Who what you write, insert, delete and move is from</source>
        <translation>您的编写、增加、删除和移动归于何方</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>{delegation}, as amendment</source>
        <translation>{delegation}，作为修正案</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>All words of this clause are the base’s.</source>
        <translation>本段全部文字均来自基础案文。</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No amendment waits for a decision.</source>
        <translation>没有待决定的修正案。</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No chosen amendment allows that.</source>
        <translation>所选修正案均不能作此处理。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/view_stack.py"/>
        <source>{shown} of {n} amendments</source>
        <extracomment>{shown} of {n} amendment</extracomment>
        <translation>
            <numerusform>显示{shown}项修正案，共{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Another window could not be opened: start draftbench once more.</source>
        <translation>无法打开另一窗口：请再次启动draftbench。</translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Open a negotiation in a new window</source>
        <translation>在新窗口中打开谈判</translation>
    </message>
    <message>
        <location filename="gui/slide_pictures.py"/>
        <source>{file} cannot be written; name it FILE.png, in a folder that you may write to.</source>
        <translation>{file}无法写出；请命名为FILE.png，并置于您有写入权限的文件夹。</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} and {last}</source>
        <comment>a list</comment>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first}, {rest}</source>
        <comment>a list</comment>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{head}: {words}</source>
        <comment>a name, and what is said</comment>
        <translation>{head}：{words}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{words} ({more})</source>
        <comment>parentheses</comment>
        <translation>{words}（{more}）</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>“{words}”</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Entity</source>
        <comment>kind of delegation</comment>
        <translation>实体</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Group</source>
        <comment>kind of delegation</comment>
        <translation>集团</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Observer</source>
        <comment>kind of delegation</comment>
        <translation>观察员</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>State</source>
        <comment>kind of delegation</comment>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept as modified</source>
        <translation>经修改后接受</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <comment>a package</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted as modified</source>
        <translation>经修改后接受</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>ad-ref</source>
        <translation>待核准</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>add</source>
        <comment>a request to the meeting</comment>
        <translation>增加</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>added</source>
        <translation>已增加</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>adopted</source>
        <comment>an item on the list of votes</comment>
        <translation>通过</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed ad ref</source>
        <translation>待核准商定</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agrees ad referendum</source>
        <translation>待核准同意</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>already in the text</source>
        <comment>an amendment on a new text</comment>
        <translation>案文中已有</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>alt</source>
        <comment>a request to the meeting</comment>
        <translation>备选</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>another clause went on in it</source>
        <translation>有另一段并入</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>asked for by</source>
        <translation>要求方</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>awaits instructions</source>
        <translation>等待指示</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>bracket</source>
        <comment>a request to the meeting</comment>
        <translation>加方括号</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>broken</source>
        <comment>a silence procedure</comment>
        <translation>已打破</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>carried over</source>
        <comment>an amendment on a new text</comment>
        <translation>已转移</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>chapeau</source>
        <translation>前导句</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>clause</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>closing</source>
        <translation>结语</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>delete</source>
        <comment>a request to the meeting</comment>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociated</source>
        <translation>不认同</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation>不认同所属集团立场</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>endnote</source>
        <translation>尾注</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>flexible</source>
        <translation>灵活</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>held</source>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>incorporated</source>
        <comment>an amendment on a new text</comment>
        <translation>已纳入</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>inserted</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>is flexible</source>
        <translation>立场灵活</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>item</source>
        <translation>分项</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>kept</source>
        <comment>a bracket</comment>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>likely</source>
        <comment>a link</comment>
        <translation>很可能</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a bracket</comment>
        <translation>丢失</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a named version</comment>
        <translation>丢失</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>made again</source>
        <comment>an amendment on a new text</comment>
        <translation>重新作出</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <comment>a request to the meeting</comment>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged</source>
        <comment>a package</comment>
        <translation>已合并</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into</source>
        <translation>已并入</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into {amendment}</source>
        <translation>已并入{amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>move</source>
        <comment>a request to the meeting</comment>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>moved away</source>
        <translation>已移走</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>next</source>
        <comment>an item on the list of votes</comment>
        <translation>下一项</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>not put to the vote</source>
        <comment>an item on the list of votes</comment>
        <translation>不付表决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>note</source>
        <translation>注</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>on hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <translation>未决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a bracket</comment>
        <translation>未决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a conflict of files</comment>
        <translation>未决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a package</comment>
        <translation>未决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>alternatives</comment>
        <translation>未选定</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>operative</source>
        <translation>执行部分</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <comment>a request to the meeting</comment>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>opposes</source>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>other words take their place</source>
        <translation>以其他文字取代</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>parked</source>
        <translation>暂时搁置</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>passed</source>
        <comment>a silence procedure</comment>
        <translation>已过</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <translation>等待指示</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <comment>an amendment on a new text</comment>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <translation>占位文字</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <comment>a request to the meeting</comment>
        <translation>待填</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>possible</source>
        <comment>a link</comment>
        <translation>可能</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preamble</source>
        <translation>序言</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preambular</source>
        <translation>序言</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>put in</source>
        <translation>新列入</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>refer</source>
        <translation>转交</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reject</source>
        <translation>否决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <translation>已否决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>a package</comment>
        <translation>已否决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>an item on the list of votes</comment>
        <translation>否决</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <comment>a bracket</comment>
        <translation>删去</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reopened</source>
        <comment>an amendment on a new text</comment>
        <translation>重新讨论</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replace</source>
        <comment>a request to the meeting</comment>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replaced</source>
        <comment>a bracket</comment>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <comment>a request to the meeting</comment>
        <translation>保留立场</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserves its position</source>
        <translation>保留立场</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>retain</source>
        <comment>a request to the meeting</comment>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>running</source>
        <comment>a silence procedure</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <comment>a request to the meeting</comment>
        <translation>拆分</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split off from another clause</source>
        <translation>从另一段分出</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>streamline</source>
        <comment>a request to the meeting</comment>
        <translation>精简</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>stronger</source>
        <translation>强化</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <comment>a package</comment>
        <translation>已被取代</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded by {amendment}</source>
        <translation>已被{amendment}取代</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <comment>a request to the meeting</comment>
        <translation>支持</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>sure</source>
        <comment>a link</comment>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tabled</source>
        <translation>已提出</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tail</source>
        <translation>结尾句</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>takes its position back</source>
        <translation>撤回立场</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words go</source>
        <translation>删除文字</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation>保留文字，取消方括号</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>twice</source>
        <translation>两次</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>waiting</source>
        <comment>an item on the list of votes</comment>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>weaker</source>
        <translation>弱化</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <comment>a package</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{amendment} proposes the same as {into} and was merged into it.</source>
        <translation>{amendment}与{into}提议相同，已并入后者。</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} agrees ad referendum</source>
        <translation>{delegation} 待核准同意</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} awaits instructions</source>
        <translation>{delegation} 等待指示</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} dissociates itself from its group</source>
        <translation>{delegation} 与其集团立场不同</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} is flexible</source>
        <translation>{delegation} 立场灵活</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} opposes it</source>
        <translation>{delegation} 反对</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} reserves its position</source>
        <translation>{delegation} 保留立场</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} supports it</source>
        <translation>{delegation} 支持</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} takes its position back</source>
        <translation>{delegation} 收回立场</translation>
    </message>
    <message>
        <location filename="gui/widgets/command_words.py"/>
        <source>{group}: {title}</source>
        <translation>{group}：{title}</translation>
    </message>
    <message>
        <location filename="gui/widgets/delegation_choice.py"/>
        <source>Find in {list}</source>
        <translation>在{list}中查找</translation>
    </message>
    <message>
        <location filename="gui/widgets/description.py"/>
        <source>What is told of the chosen row</source>
        <translation>所选行的说明</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/description.py"/>
        <source>and {n} lines more</source>
        <extracomment>and {n} line more</extracomment>
        <translation>
            <numerusform>另有{n}行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here at {time}: “{words}”</source>
        <translation>您于{time}在此写有：“{words}”</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here: “{words}”</source>
        <translation>您在此写有：“{words}”</translation>
    </message>
    <message>
        <location filename="gui/widgets/inputs.py"/>
        <source>Choose: {what}</source>
        <translation>选择：{what}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_model.py"/>
        <source>{group}, {n} in this group</source>
        <extracomment>{group}, {n} in this group</extracomment>
        <translation>
            <numerusform>{group}，组内{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Find in the list</source>
        <translation>在清单中查找</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Lists</source>
        <comment>tabs</comment>
        <translation>清单</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put rows together; a click on a head folds its rows</source>
        <translation>将各行归组；点击组头可折叠</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put together by</source>
        <translation>归组方式</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_panel.py"/>
        <source>{n} chosen</source>
        <extracomment>{n} chosen</extracomment>
        <translation>
            <numerusform>已选{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Message: {sentence}</source>
        <translation>消息：{sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Problem: {sentence}</source>
        <translation>问题：{sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>(note {number})</source>
        <translation>（注{number}）</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>stands elsewhere:</source>
        <translation>位于别处：</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>in order</source>
        <translation>无问题</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>to be looked at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>There is nothing here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>“{words}” was not found.</source>
        <translation>未找到“{words}”。</translation>
    </message>
    <message>
        <location filename="gui/widgets/search_field.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine source clauses</source>
        <translation>合并来源段落</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combined; the inspector shows what each source gave</source>
        <translation>已合并；详情栏显示各来源的贡献</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Divide</source>
        <translation>拆分</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Its sub-paragraphs go to the second part.</source>
        <translation>从属于该段的内容归入后一部分。</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>One clause of the draft is made of them, and every word of theirs is accounted for.</source>
        <translation>由其合成草案的一段，其中每个词均有交代。</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Put the cursor where the second clause begins</source>
        <translation>将光标置于后一段开始处</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>The new clause</source>
        <translation>新段落</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>There is no clause before it on the same level.</source>
        <translation>其前没有同级段落。</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Where they differ the words stand as alternatives in brackets. What you leave out is listed in the inspector.</source>
        <translation>不同之处以方括号列为备选文字。略去的文字列于详情栏。</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} divided</source>
        <translation>{clause}已拆分</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} joined to {into}</source>
        <translation>{clause}已并入{into}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>New clause</source>
        <translation>新段落</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft has these words there already.</source>
        <translation>草案此处已有这些文字。</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already, but for its notes.</source>
        <translation>除注外，草案此处已与{text}相同。</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already.</source>
        <translation>草案此处已与{text}相同。</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to amend.</source>
        <translation>本行没有可修正的草案段落。</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to delete.</source>
        <translation>本行没有可删除的草案段落。</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to move.</source>
        <translation>本行没有可移动的草案段落。</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is nothing in this row to take into the draft.</source>
        <translation>本行没有可采用到草案的内容。</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} deleted</source>
        <translation>{clause}已删除</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} has these words of {text}</source>
        <translation>{clause}已有{text}的这些文字</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} moved</source>
        <translation>{clause}已移动</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}</source>
        <translation>{clause}照{text}行文</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}, its notes stay</source>
        <translation>{clause}照{text}行文，注保持不变</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level down</source>
        <translation>{clause}：已降一级</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level up</source>
        <translation>{clause}：已升一级</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation>拟改动的文字中间有方括号开始或结束。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A report tells in the past tense what follows “{words}”; its verbs are to be seen to.</source>
        <translation>“{words}”之后的内容在报告中用过去时叙述；请检查其中的动词。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Amendment of {code} tabled</source>
        <translation>{code}的修正案已提出</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change all {n} openings</source>
        <extracomment>Change {n} opening</extracomment>
        <translation>
            <numerusform>更改全部{n}处开头语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change the {n} chosen</source>
        <extracomment>Change the chosen one</extracomment>
        <translation>
            <numerusform>更改选定的{n}处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Choose clauses, or change all. It is one act: one undo takes it back.</source>
        <translation>选择段落，或全部更改。作为一步操作：撤销一次即可还原。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Declaration: We urge …</source>
        <translation>宣言：我们敦促…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Every clause, but not the preamble</source>
        <translation>除序言部分外的所有段落</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation>该段已商定；请先重新讨论。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is a name and keeps its capital letter.</source>
        <translation>不能确定“{words}”是否为专名、是否保留大写字母。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is an act of its own.</source>
        <translation>不能确定“{words}”是否为单独的行为。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whose “{words}” is, once another speaks.</source>
        <translation>改由他方陈述时，不能确定“{words}”指谁。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It opens with no act that is known.</source>
        <translation>开头没有已知的行为动词。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Nothing would change: the opening has the shape of the draft.</source>
        <translation>没有改动：开头语已是草案所用形式。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Operative paragraph: Urges …</source>
        <translation>执行段：敦促…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Preamble: Urging …</source>
        <translation>序言段：敦促…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Report: The Meeting urged …</source>
        <translation>报告：会议敦促…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Several sentences have acts of their own; divide the clause first.</source>
        <translation>有几句各含单独的行为；请先拆分段落。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape of the opening</source>
        <translation>开头语形式</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}</source>
        <translation>采自{name}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name} as it stands. {why}</source>
        <translation>原样采自{name}。{why}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}: “{old}” → “{new}”</source>
        <translation>采自{name}：“{old}”→“{new}”</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The draft is of another shape than the source.</source>
        <translation>草案与来源案文的形式不同。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The selected clause</source>
        <translation>选定的段落</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>These openings have that shape already.</source>
        <translation>这些开头语已是该形式。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What follows “{words}” agrees with who speaks, and has to be written anew.</source>
        <translation>“{words}”之后的文字须与陈述者一致，需要重写。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What stands before “{words}” would need a paragraph of its own.</source>
        <translation>“{words}”之前的内容需要另立一段。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Whose opening</source>
        <translation>哪些段落的开头</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>You see every opening before anything is changed.</source>
        <translation>更改之前可查看所有开头语。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>{n} openings changed</source>
        <extracomment>{n} opening changed</extracomment>
        <translation>
            <numerusform>已更改{n}处开头语</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” has words around the verb that do not stand where they usually do.</source>
        <translation>“{words}”中动词前后的文字不在通常位置。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is not said so in that shape.</source>
        <translation>该形式不用“{words}”这种说法。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is said by some, not by the meeting.</source>
        <translation>“{words}”是部分与会者所言，并非会议所言。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is told in the past tense; in another shape that has to be written anew.</source>
        <translation>“{words}”用过去时叙述；改为其他形式需要重写。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” names somebody, which a sentence of nobody (“{nobody}”) does not.</source>
        <translation>“{words}”指明了某一方，而无主语句（“{nobody}”）不指明任何一方。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of the meeting; say what it is called in the new text first.</source>
        <translation>“{words}”指会议；请先说明会议在新案文中的名称。</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of those who declare; say who that is first.</source>
        <translation>“{words}”指宣言各方；请先说明是谁。</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act and what you are typing are saved, and you can go on.</source>
        <translation>程序发生错误。每步操作和正在输入的内容均已保存，您可以继续。</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act is saved, but not what you are typing: copy it before you go on.</source>
        <translation>程序发生错误。每步操作均已保存，但正在输入的内容未保存：请先复制再继续。</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Everything you did is saved, and you can go on.</source>
        <translation>程序发生错误。您所做的一切均已保存，您可以继续。</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Nothing was open, and you can go on.</source>
        <translation>程序发生错误。当时未打开任何内容，您可以继续。</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>The report is in the clipboard: versions and places in the program, no document text.</source>
        <translation>报告已复制到剪贴板：含版本和程序中的位置，不含文件内容。</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing kept · {time}</source>
        <translation>输入已保留·{time}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing not kept</source>
        <translation>输入未保留</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What was being typed could not be shown; see {file}.</source>
        <translation>先前输入的内容无法显示；见{file}。</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you are typing cannot be kept for the case that the program ends: {why}</source>
        <translation>正在输入的内容无法留存以备程序中断：{why}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you typed could not be saved: copy it, or close again to drop it.</source>
        <translation>您输入的内容无法保存：请复制，或再次关闭以放弃。</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved · {time}</source>
        <translation>全部已保存·{time}</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Enter keeps it, Esc drops it.</source>
        <translation>按Enter保留，按Esc放弃。</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause has changed in the meantime: check what would be lost.</source>
        <translation>该段其间已有改动：请查看将失去的内容。</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause in which you were typing is gone from the draft; your words stand as a new clause.</source>
        <translation>您正在输入的段落已不在草案中；您的文字列为新段落。</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} at {time} stands there again.</source>
        <translation>{time}在{place}输入的内容已恢复。</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} stands there again.</source>
        <translation>在{place}输入的内容已恢复。</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>a new clause</source>
        <translation>新段落</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Added</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>One word or several</source>
        <translation>一个或数个词</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Several with spaces between them.</source>
        <translation>数个词以空格分隔。</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>There are none yet. Add a word here, or by a right click on an underlined one.</source>
        <translation>尚无用词。可在此添加，或右键单击加下划线的词。</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>These words are not underlined while anybody writes in this negotiation.</source>
        <translation>在本谈判中编写时，这些词不加下划线。</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Open a clause to write in it first (F2), and select words.</source>
        <translation>请先打开段落进行编写（F2），并选择文字。</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Words of this negotiation</source>
        <translation>本谈判用词</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add delegations…</source>
        <translation type="vanished">添加代表团…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language difference</source>
        <translation type="vanished">下一处语文差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language difference</source>
        <translation type="vanished">上一处语文差异</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>States, groups and others that take part, as a list</source>
        <translation type="vanished">以列表形式添加参会的国家、集团和其他各方</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>For programs</source>
        <translation type="vanished">供程序使用</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Page to read</source>
        <translation type="vanished">供阅读的网页</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation type="vanished">合并案文，采用联合国发布文件所用的标记格式（AKN4UN）。</translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Into</source>
        <translation type="vanished">并入</translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Called</source>
        <translation type="vanished">名称</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>competes</source>
        <translation type="vanished">相竞争</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>confirm the place</source>
        <translation type="vanished">确认位置</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>in the text already</source>
        <translation type="vanished">案文中已有</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>All sides are merged into it; what they want elsewhere stays open.</source>
        <translation type="vanished">各方均并入其中；其对别处的要求仍属未决。</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Do it</source>
        <translation type="vanished">执行</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Go</source>
        <translation type="vanished">确定</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is accepted</source>
        <translation type="vanished">所写文字已接受</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is tabled</source>
        <translation type="vanished">所写文字已提出</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>table it for all sponsors</source>
        <translation type="vanished">以全体提案方名义提出</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label} reads so, the conflict is decided</source>
        <translation type="vanished">{label}照此行文，冲突已解决</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{side} accepted, the conflict is decided</source>
        <translation type="vanished">已接受{side}，冲突已解决</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done again: {act}</source>
        <translation type="vanished">已重新执行：{act}</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done in one copy while something else was done in another; the earlier act stands. Do it again, table it, or let it go.</source>
        <translation type="vanished">在一份副本中执行时，另一份副本另有操作；以先前的操作为准。可重新执行、提出或放弃。</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes stay here.</source>
        <translation type="vanished">供使用本谈判副本者使用。对方可用“文件”&gt;“交换”接收。私人备注留在此处。</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{file} holds {n} events, and no private note.</source>
        <extracomment>{file} holds {n} event, and no private note.</extracomment>
        <translation type="vanished">
            <numerusform>{file}含有{n}个事件，不含私人备注。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Checked against the rules of: {rules}.</source>
        <translation type="vanished">依据的规则：{rules}。</translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>May stay empty</source>
        <translation type="vanished">可留空</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By</source>
        <translation type="vanished">操作人</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare {moment} with</source>
        <translation type="vanished">将{moment}与下列时点比较</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Everything that was done. Each can be taken back at any later time.</source>
        <translation type="vanished">已执行的全部操作。每项均可随时撤回。</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Moments that got a name, as circulated.</source>
        <translation type="vanished">已命名的时点，按分发时的样子。</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named (UTC)</source>
        <translation type="vanished">命名时间（UTC）</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named by</source>
        <translation type="vanished">命名者</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named versions</source>
        <translation type="vanished">已命名的版本</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>No moment has a name yet; name one under Events.</source>
        <translation type="vanished">尚未命名任何时点；可在“事件”中命名。</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The draft {moment}</source>
        <translation type="vanished">草案（{moment}）</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is a copy without private notes.</source>
        <translation type="vanished">{file}为不含私人备注的副本。</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is written.</source>
        <translation type="vanished">{file}已写出。</translation>
    </message>
    <message>
        <location filename="gui/presenters/languageversions.py"/>
        <source>Out of date; changed since in the draft:</source>
        <translation type="vanished">已过时；此后草案中的更改：</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>is unclear (its groups differ: {groups})</source>
        <translation type="vanished">立场不明（所属集团立场不一：{groups}）</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegation} {position}</source>
        <translation type="vanished">{delegation}{position}</translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{file} is there already; choose another name.</source>
        <translation type="vanished">{file}已存在；请另选名称。</translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>To be confirmed</source>
        <translation type="vanished">有待确认</translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Agree all the same</source>
        <translation type="vanished">仍然议定</translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Now</source>
        <translation type="vanished">现在</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Of</source>
        <translation type="vanished">要求方</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{state} by {codes}</source>
        <translation type="vanished">{state}（{codes}）</translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>New</source>
        <translation type="vanished">新增</translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>It does</source>
        <translation type="vanished">内容</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are in the text already</source>
        <extracomment>{who} is in the text already</extracomment>
        <translation type="vanished">
            <numerusform>{who}案文中已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are now to be confirmed</source>
        <extracomment>{who} is now to be confirmed</extracomment>
        <translation type="vanished">
            <numerusform>{who}现有待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} have no place any more</source>
        <extracomment>{who} has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>{who}已失去位置</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Agreed, but otherwise in the new text</source>
        <translation type="vanished">已商定，但新案文措辞不同</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Lay the negotiation on it</source>
        <translation type="vanished">改以其为谈判依据</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>The negotiation stands on the new base text</source>
        <translation type="vanished">谈判已改以新基础案文为依据</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Choose one or several; what cannot be done for one of them is said with the reason.</source>
        <translation type="vanished">选择一项或数项；其中无法处理的，将说明原因。</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>On the draft</source>
        <translation type="vanished">针对草案</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Where it stands</source>
        <translation type="vanished">位置</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>competes with {amendments}</source>
        <translation type="vanished">与{amendments}相竞争</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Let it read so</source>
        <translation type="vanished">照此行文</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>The draft has no clause {clause}.</source>
        <translation type="vanished">草案中没有段落 {clause}。</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>There is no {clause} in the draft.</source>
        <translation type="vanished">草案中没有{clause}。</translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>The clause was {what}: {by}</source>
        <translation type="vanished">本段{what}（{by}）</translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{done}, {n} not:</source>
        <translation type="vanished">{done}，{n}项未能处理：</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} put on hold</source>
        <extracomment>{n} put on hold</extracomment>
        <translation type="vanished">
            <numerusform>已搁置{n}项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} rejected</source>
        <extracomment>{n} rejected</extracomment>
        <translation type="vanished">
            <numerusform>已否决{n}项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} returned to their sponsors</source>
        <extracomment>{n} returned to its sponsors</extracomment>
        <translation type="vanished">
            <numerusform>已将{n}项退回提案方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} submitted</source>
        <extracomment>{n} submitted</extracomment>
        <translation type="vanished">
            <numerusform>已提交{n}项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} superseded</source>
        <extracomment>{n} superseded</extracomment>
        <translation type="vanished">
            <numerusform>{n}项已被取代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} tabled</source>
        <extracomment>{n} tabled</extracomment>
        <translation type="vanished">
            <numerusform>已提出{n}项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} withdrawn</source>
        <extracomment>{n} withdrawn</extracomment>
        <translation type="vanished">
            <numerusform>已撤回{n}项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{step} leaves out {left} of {all}</source>
        <translation type="vanished">“{step}”不适用于{all}项中的{left}项</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>add</source>
        <translation type="vanished">增加</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>adopted</source>
        <translation type="vanished">已通过</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>alt</source>
        <translation type="vanished">备选案文</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>ambiguous</source>
        <translation type="vanished">可适用于多处</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>bracket</source>
        <translation type="vanished">加方括号</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>broken</source>
        <translation type="vanished">已打破</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>carried over</source>
        <translation type="vanished">沿用</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>confirm</source>
        <translation type="vanished">有待确认</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>contained</source>
        <translation type="vanished">案文中已有</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>delete</source>
        <translation type="vanished">删除</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>incorporated</source>
        <translation type="vanished">已纳入</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>kept</source>
        <translation type="vanished">已保留</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>lost</source>
        <translation type="vanished">已消失</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>made again</source>
        <translation type="vanished">重新作出</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>move</source>
        <translation type="vanished">移动</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>next</source>
        <translation type="vanished">下一项</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>not put to the vote</source>
        <translation type="vanished">不付表决</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>orphaned</source>
        <translation type="vanished">已失去位置</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>passed</source>
        <translation type="vanished">已届满</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reopened</source>
        <translation type="vanished">恢复为未决</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replace</source>
        <translation type="vanished">替换</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replaced</source>
        <translation type="vanished">已替换</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>retain</source>
        <translation type="vanished">保留原文</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>running</source>
        <translation type="vanished">进行中</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>streamline</source>
        <translation type="vanished">精简</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>waiting</source>
        <translation type="vanished">待表决</translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Out of date: {changes}</source>
        <translation type="vanished">已过时：{changes}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/titles.py"/>
        <source>{n} in conflict</source>
        <extracomment>{n} in conflict</extracomment>
        <translation type="vanished">
            <numerusform>{n}项有冲突</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/touring.py"/>
        <source>Write the file</source>
        <translation type="vanished">写出文件</translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>{item} is {result}</source>
        <translation type="vanished">{item}：{result}</translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Nothing to do again</source>
        <translation type="vanished">没有可重做的操作</translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>Taken from {text}</source>
        <translation type="vanished">已从{text}采用</translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>{act} {amendment} of {names}</source>
        <translation type="vanished">{act}{names}的{amendment}</translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Reason (may stay empty)</source>
        <translation type="vanished">理由（可留空）</translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>{file} is there already. It would be replaced.</source>
        <translation type="vanished">{file}已存在，将被替换。</translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {loss}</source>
        <translation type="vanished">{file}已写出。{loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {n} things are not in it.</source>
        <extracomment>{file} is written. {n} thing is not in it.</extracomment>
        <translation type="vanished">
            <numerusform>{file}已写出。有{n}项内容未写入。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Code or name of a delegation</source>
        <translation type="vanished">代表团代码或名称</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Import amendments from marked-up files</source>
        <translation type="vanished">从带修订标记的文件导入修正案</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Marked-up files ({endings});;All files (*)</source>
        <translation type="vanished">带修订标记的文件 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>How near the two clauses are, from 0 to 1</source>
        <translation type="vanished">两段的接近程度，从0到1</translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{act} · {key} takes it back</source>
        <translation type="vanished">{act}·按{key}撤销</translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>That of the United Nations</source>
        <translation type="vanished">联合国模板</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>changes</source>
        <extracomment>change</extracomment>
        <translation type="vanished">
            <numerusform>改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>conflicts</source>
        <extracomment>conflict</extracomment>
        <translation type="vanished">
            <numerusform>冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>delegations</source>
        <extracomment>delegation</extracomment>
        <translation type="vanished">
            <numerusform>代表团</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>open brackets</source>
        <extracomment>open bracket</extracomment>
        <translation type="vanished">
            <numerusform>未决方括号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>to be placed</source>
        <extracomment>to be placed</extracomment>
        <translation type="vanished">
            <numerusform>待安置</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>{number} {words}</source>
        <translation type="vanished">{words}：{number}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/tray.py"/>
        <source>{n} amendments have no place any more</source>
        <extracomment>{n} amendment has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>{n}项修正案已失去位置</numerusform>
        </translation>
    </message>
</context>
</TS>
