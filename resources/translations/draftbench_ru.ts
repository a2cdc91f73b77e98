<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>draftbench</name>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause stronger: “may” became “shall”</source>
        <translation>Изменение усилило пункт: «может» стало «обязан»</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause weaker: “all” became “interested”</source>
        <translation>Изменение ослабило пункт: «все» стало «заинтересованные»</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A file for whoever works on a copy of this negotiation; private notes never go along</source>
        <translation>Файл для тех, кто работает с копией этих переговоров; личные заметки не передаются</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A note on this clause for whoever has the project file; in no export</source>
        <translation>Заметка к этому пункту для тех, у кого есть файл проекта; не экспортируется</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A sub-amendment, to the words that the amendment would give</source>
        <translation>Поправка к поправке: к словам, которые дала бы поправка</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A version, as circulated</source>
        <translation>Версия в том виде, в каком она распространена</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>About draftbench</source>
        <translation>О программе draftbench</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept a part…</source>
        <translation>Принять частично…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept with other words…</source>
        <translation>Принять с изменениями…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Acts of several copies that do not go together: do them again, or let them go</source>
        <translation>Несовместимые действия из разных копий: повторить их или отказаться от них</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add texts from a file…</source>
        <translation>Добавить тексты из файла…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add the text in the clipboard to the texts, or begin with it where nothing is open</source>
        <translation>Добавить текст из буфера обмена к текстам или, если ничего не открыто, начать с него</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Adopt something else than what was proposed; the proposal stays in the register</source>
        <translation>Принять не то, что предложено; само предложение остаётся в реестре</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree ad referendum</source>
        <translation>Согласовать ad referendum</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree, agree ad referendum, park, hold and go on, with one click each</source>
        <translation>Согласовать, согласовать ad referendum, отложить пункт или поправку и перейти дальше — одним нажатием</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All amendments, to sort and decide</source>
        <translation>Все поправки: сортировка и решения</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All commands with their keys</source>
        <translation>Все команды и их клавиши</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All numbers</source>
        <translation>Все номера</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All that was done: undo any of it, see the text then, compare two moments</source>
        <translation>Всё, что сделано: отменить любое действие, увидеть текст на тот момент, сравнить два момента</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend</source>
        <comment>a menu</comment>
        <translation>Поправки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend this amendment…</source>
        <translation>Поправка к этой поправке…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments in words, pasted or as they are said: what is understood is shown, and tabled</source>
        <translation>Поправки, изложенные словами (вставленные или с голоса): программа показывает, как их поняла, и вносит</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments without a place</source>
        <translation>Поправки без места</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>An amendment without a place, or with the wrong one, stands at the current clause</source>
        <translation>Поправка без места или с неверным местом будет отнесена к текущему пункту</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another text gives the rows their order; versions are compared with it</source>
        <translation>Порядок строк задаёт другой текст; версии сравниваются с ним</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another window, with nothing open in it</source>
        <translation>Ещё одно окно, в котором ничего не открыто</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>At the cursor while the clause is written, else where you say</source>
        <translation>По курсору, если пункт редактируется, иначе — в указанном месте</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Base</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Before the meeting, again</source>
        <translation>Снова на рассмотрение заседания</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from one or more texts</source>
        <translation>Начать переговоры по одному или нескольким текстам</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from the text in the clipboard</source>
        <translation>Начать переговоры по тексту из буфера обмена</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a silence procedure…</source>
        <translation>Начать процедуру молчания…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Beside its partner</source>
        <translation>Рядом с парным пунктом</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bind to a package…</source>
        <translation>Связать в пакет…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Black on white, with strong lines</source>
        <translation>Чёрное на белом, с чёткими линиями</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets and alternatives</source>
        <translation>Скобки и варианты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Break the silence…</source>
        <translation>Нарушить молчание…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capital and small letters</source>
        <translation>Прописные и строчные буквы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capitals</source>
        <translation>Прописные буквы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Chair’s bar</source>
        <translation>Панель председателя</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check a Word file…</source>
        <translation>Проверить файл Word…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check spelling</source>
        <translation>Проверять орфографию</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Choose a version…</source>
        <translation>Выбрать вариант…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that came</source>
        <translation>Появившиеся пункты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that stand elsewhere</source>
        <translation>Пункты, стоящие в другом месте</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that went</source>
        <translation>Исчезнувшие пункты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that were divided or joined</source>
        <translation>Разделённые или объединённые пункты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses whose words differ</source>
        <translation>Пункты, слова которых различаются</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clean</source>
        <translation>Чистый текст</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close the negotiation</source>
        <translation>Закрыть переговоры</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours, sizes and letters, what the window remembers, keys</source>
        <translation>Оформление, размеры и шрифты, что запоминает окно, клавиши</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Combine source clauses…</source>
        <translation>Свести пункты источников…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, capitals, spaces, quotation marks</source>
        <translation>Запятые, прописные буквы, пробелы, кавычки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, full stops, dashes</source>
        <translation>Запятые, точки, тире</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <comment>a menu</comment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Confirm the link</source>
        <translation>Подтвердить связь</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy a report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source into the working draft; of a version, its words</source>
        <translation>Скопировать выбранный пункт источника в рабочий проект; из версии — его слова</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source with every word, its opening too</source>
        <translation>Скопировать выбранный пункт источника дословно, включая зачин</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Count everything through: 5 bis becomes 6</source>
        <translation>Сплошная нумерация: 5 bis становится 6</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Counts by version</source>
        <translation>Подсчёт по версиям</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Ctrl+B while a clause is written</source>
        <translation>Ctrl+B при редактировании пункта</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark screen</source>
        <translation>Тёмный экран</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark theme</source>
        <translation>Тёмное оформление</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadline for amendments…</source>
        <translation>Срок представления поправок…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadlines and silence</source>
        <translation>Сроки и молчание</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide as recommended</source>
        <translation>Решить согласно рекомендации</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide with a reason…</source>
        <translation>Решить с обоснованием…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Declare alternatives…</source>
        <translation>Объявить вариантами…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations join</source>
        <translation>Делегации присоединяются</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations leave</source>
        <translation>Делегации выходят</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations…</source>
        <translation>Делегации…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete the clause</source>
        <translation>Исключить пункт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deleted clauses</source>
        <translation>Исключённые пункты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete…</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Desks…</source>
        <translation>Рабочие места…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Differences in versions</source>
        <translation>Различия в версиях</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Divide the clause…</source>
        <translation>Разделить пункт…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Do it again</source>
        <translation>Повторить действие</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <translation>Редактировать</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <comment>a menu</comment>
        <translation>Правка</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change since the base, struck out, underlined or underlined twice</source>
        <translation>Все изменения исходного текста: зачёркнуты, подчёркнуты или подчёркнуты дважды</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change, newest first: undo any, see the text at that time, compare two moments</source>
        <translation>Всё, что сделано: отменить любое действие, увидеть текст на тот момент, сравнить два момента</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every place of some words, by text and clause</source>
        <translation>Все места, где встречаются слова, по текстам и пунктам</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export</source>
        <comment>a menu</comment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>File</source>
        <comment>a menu</comment>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find a command…</source>
        <translation>Найти команду…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find in all texts…</source>
        <translation>Найти во всех текстах…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find words in all the texts shown</source>
        <translation>Найти слова во всех показанных текстах</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>First those in a conflict, then those to be confirmed and those without a place</source>
        <translation>Сначала противоречивые, затем требующие подтверждения и не имеющие места</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Footnotes added, removed, changed or moved</source>
        <translation>Сноски: добавленные, удалённые, изменённые, перенесённые</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For those who mend the program: versions and the last fault, no words of a text</source>
        <translation>Для разработчиков: версии и последний сбой, без слов текстов</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For whom a group speaks</source>
        <translation>От чьего имени выступает группа</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze the screen</source>
        <translation>Зафиксировать экран</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze…</source>
        <translation>Зафиксировать…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Go to what it refers to</source>
        <translation>Перейти по ссылке</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Group…</source>
        <translation>Группа…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Help</source>
        <comment>a menu</comment>
        <translation>Справка</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast, dark</source>
        <translation>Высокая контрастность, тёмный фон</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>House rules…</source>
        <translation>Редакционные правила…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How contested each version is</source>
        <translation>Насколько спорна каждая версия</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How many support, oppose and reserve</source>
        <translation>Сколько делегаций за, против и с оговоркой</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import amendments…</source>
        <translation>Импортировать поправки…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import notes…</source>
        <translation>Замечания при импорте…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In no export and in no history</source>
        <translation>Нет ни в экспорте, ни в истории</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In the clause that is written</source>
        <translation>В редактируемом пункте</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In this row, then in the next rows</source>
        <translation>Сначала в этой строке, затем в следующих</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is everything in it intact?</source>
        <translation>Всё ли в нём цело?</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is it sound to the last tracked change, or would Word trip over it?</source>
        <translation>Исправен ли он до последней правки или Word на нём споткнётся?</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>It stays as it is while you go on; again, and it follows</source>
        <translation>Экран не меняется, пока вы работаете; при повторе — снова следует за вами</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics, bold, links</source>
        <translation>Курсив, полужирный, ссылки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its sponsors take it back</source>
        <translation>Авторы снимают её</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its words go on in the clause before</source>
        <translation>Его слова продолжат предыдущий пункт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join to the clause before</source>
        <translation>Объединить с предыдущим</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join…</source>
        <translation>Присоединиться…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Kept files</source>
        <translation>Сохранённые файлы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language versions…</source>
        <translation>Языковые версии…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Lay the negotiation on a revised base text; you see first what becomes of everything</source>
        <translation>Перенести переговоры на пересмотренный исходный текст; сначала видно, что станет с каждым предложением</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Leave…</source>
        <translation>Выйти…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Let numbers follow the text…</source>
        <translation>Вернуть нумерацию по тексту…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light or dark as the system is, and as it changes</source>
        <translation>Светлое или тёмное, как в системе, и меняется вместе с ней</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light theme</source>
        <translation>Светлое оформление</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link this clause by hand with that of another text, in which the same key is pressed next</source>
        <translation>Вручную связать этот пункт с пунктом другого текста, в котором затем нажимается та же клавиша</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link with…</source>
        <translation>Связать с…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Make alternatives…</source>
        <translation>Создать варианты…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Mark what differs from the base in sources that are versions of it</source>
        <translation>Отмечать отличия от исходного текста в источниках, которые являются его версиями</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marked</source>
        <translation>С правкой</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks</source>
        <translation>Вид текста</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks of changes</source>
        <translation>Отметки изменений</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks on words that stayed</source>
        <translation>Оформление неизменившихся слов</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Masthead…</source>
        <translation>Шапка документа…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge files in which several people revised the draft; you decide what collides</source>
        <translation>Свести файлы, в которых проект правили несколько человек; при расхождениях решаете вы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge revisions…</source>
        <translation>Свести редакции…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>More texts to compare with and to take from</source>
        <translation>Ещё тексты, чтобы сравнивать с ними и брать из них</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause down</source>
        <translation>Переместить пункт вниз</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause up</source>
        <translation>Переместить пункт вверх</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Moved</source>
        <translation>Перенесённые</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Name this moment…</source>
        <translation>Назвать этот момент…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Negotiation</source>
        <comment>a menu</comment>
        <translation>Переговоры</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New base text (Rev.1)…</source>
        <translation>Новый исходный текст (Rev.1)…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clause after this one</source>
        <translation>Новый пункт после этого</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clauses</source>
        <translation>Новые пункты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from files…</source>
        <translation>Создать из файлов…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from the clipboard…</source>
        <translation>Создать из буфера обмена…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next area</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next bracket</source>
        <translation>Следующие скобки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next clause of the row</source>
        <translation>Следующий пункт строки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next conflict</source>
        <translation>Следующее противоречие</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language finding</source>
        <translation>Следующее языковое замечание</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open amendment</source>
        <translation>Следующая открытая поправка</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open clause</source>
        <translation>Следующий открытый пункт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next screen</source>
        <translation>Следующий экран</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next undecided link</source>
        <translation>Следующая нерешённая связь</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Nobody has confirmed or refused the link chosen in the inspector any more</source>
        <translation>Выбранная в инспекторе связь больше не считается ни подтверждённой, ни отклонённой</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Normal size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers in sections…</source>
        <translation>Нумерация по разделам…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers of positions</source>
        <translation>Число позиций</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Of the amendment here</source>
        <translation>Противоречие, в котором участвует текущая поправка</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Off: the clean text</source>
        <translation>Если выключено — чистый текст</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>On this clause: of several sponsors, as a draft, as an alternative</source>
        <translation>К этому пункту: от нескольких авторов, как черновик, как вариант</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One clause of the draft out of clauses of several sources</source>
        <translation>Один пункт проекта из пунктов нескольких источников</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level down</source>
        <translation>На уровень ниже</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level up</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only differences</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only gaps</source>
        <translation>Только без соответствия</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only my delegation</source>
        <translation>Только моя делегация</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only open brackets</source>
        <translation>Только открытые скобки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this kind of change</source>
        <translation>Только этот вид изменений</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this theme</source>
        <translation>Только эта тема</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a bracket…</source>
        <translation>Открыть скобки…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation</source>
        <translation>Открыть переговоры</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation beside this one</source>
        <translation>Открыть другие переговоры рядом с этими</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open in a new window…</source>
        <translation>Открыть в новом окне…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order</source>
        <translation>Порядок строк</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order of voting…</source>
        <translation>Порядок голосования…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other keys for commands</source>
        <translation>Другие клавиши для команд</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other words for some words of the draft, wherever they stand</source>
        <translation>Замена слов во всём проекте</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Over words of this clause, or over several clauses</source>
        <translation>Вокруг слов этого пункта или вокруг нескольких пунктов</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Overview map</source>
        <translation>Обзорная карта</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Park…</source>
        <translation>Отложить пункт…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Paste a text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Place on this clause</source>
        <translation>Отнести к этому пункту</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions, clauses, brackets, alternatives, deadlines, counts</source>
        <translation>Позиции, пункты, скобки, варианты, сроки, подсчёты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions…</source>
        <translation>Позиции…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous area</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous bracket</source>
        <translation>Предыдущие скобки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous conflict</source>
        <translation>Предыдущее противоречие</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language finding</source>
        <translation>Предыдущее языковое замечание</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open amendment</source>
        <translation>Предыдущая открытая поправка</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open clause</source>
        <translation>Предыдущий открытый пункт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous undecided link</source>
        <translation>Предыдущая нерешённая связь</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private drafts and notes…</source>
        <translation>Личные проекты и заметки…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private notes</source>
        <translation>Личные заметки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private note…</source>
        <translation>Личная заметка…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Proceedings</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Propose an amendment…</source>
        <translation>Предложить поправку…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation only</source>
        <translation>Только пунктуация</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the amendment of this clause into the draft</source>
        <translation>Включить поправку к этому пункту в проект</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the decision off</source>
        <translation>Отложить решение</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quotation marks</source>
        <translation>Кавычки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Read instructions…</source>
        <translation>Прочитать указания…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reason…</source>
        <translation>Обоснование…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Recommend…</source>
        <translation>Рекомендовать…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Record</source>
        <comment>a menu</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>References…</source>
        <translation>Ссылки…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Refuse the link</source>
        <translation>Отклонить связь</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Relations between texts…</source>
        <translation>Связи между текстами…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Renumber…</source>
        <translation>Перенумеровать…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reopen…</source>
        <translation>Вновь открыть…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve a bracket…</source>
        <translation>Снять скобки…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve the conflict…</source>
        <translation>Разрешить противоречие…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Return to its sponsors</source>
        <translation>Вернуть авторам</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows in the order of the text that leads</source>
        <translation>Строки в порядке ведущего текста</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows theme by theme</source>
        <translation>Строки по темам</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a salvaged copy…</source>
        <translation>Сохранить восстановленную копию…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Say whether a text is a version of the base, a language version or an independent text</source>
        <translation>Указать, является ли текст редакцией исходного текста, языковой версией или самостоятельным текстом</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Several together</source>
        <translation>Несколько вместе</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Shape of the opening…</source>
        <translation>Форма зачина…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show a clause that stands elsewhere again, pale, at its other place</source>
        <translation>Показывать пункт, стоящий в другом месте, ещё раз, бледным, на другом его месте</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show all rows</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show changes of</source>
        <translation>Показывать изменения</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show its partner</source>
        <translation>Показать парный пункт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which something stands in brackets</source>
        <translation>Показать только строки, в которых что-либо стоит в скобках</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the base, or every source shown, has no counterpart</source>
        <translation>Показать только строки, в которых нет соответствия у исходного текста или у всех показанных источников</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the draft or a version differs from the base</source>
        <translation>Показать только строки, в которых проект или версия отличается от исходного текста</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows of the theme of the current row</source>
        <translation>Показать только строки темы текущей строки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows with amendments or positions of the delegation that is written for</source>
        <translation>Показать только строки с поправками или позициями делегации, от имени которой ведётся запись</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Silence has passed</source>
        <translation>Молчание не нарушено</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spaces and signs that nobody sees</source>
        <translation>Пробелы и невидимые знаки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spacing</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split or merged</source>
        <translation>Разделённые или объединённые</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split the link</source>
        <translation>Разорвать связь</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Sponsors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Straight and curly, single and double</source>
        <translation>Прямые и фигурные, одинарные и двойные</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Stronger</source>
        <translation>Усиленные</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Submit</source>
        <translation>Представить</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Symbol, date, organ and all else that stands at the head of files</source>
        <translation>Условное обозначение, дата, орган и всё прочее в начале файлов</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table</source>
        <translation>Внести</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table the tracked changes of delegations' files</source>
        <translation>Внести как поправки правку из файлов делегаций</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take</source>
        <translation>Взять в проект</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take a position…</source>
        <translation>Заявить позицию…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take as it stands</source>
        <translation>Взять без изменений</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take back the decision on the link</source>
        <translation>Отменить решение о связи</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take in what was done…</source>
        <translation>Принять сделанное…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take, with a look at the opening…</source>
        <translation>Взять, проверив зачин…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Takes every filter off, also Esc</source>
        <translation>Снимает все фильтры; также Esc</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Texts, lists and tables as Word, page, PDF, Excel or CSV</source>
        <translation>Тексты, перечни и таблицы в Word, HTML, PDF, Excel или CSV</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause hangs on the one before it; also Tab before its first word</source>
        <translation>Пункт подчиняется предыдущему; также Tab перед первым словом</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause in large type on the second screen, for the whole room</source>
        <translation>Пункт крупным шрифтом на втором экране, для всего зала</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause no longer hangs on another; also Shift+Tab before its first word</source>
        <translation>Пункт больше не подчиняется другому; также Shift+Tab перед первым словом</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The difference before</source>
        <translation>Предыдущее различие</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The event that gave this clause its words; the same key goes back to the clause</source>
        <translation>Событие, которое дало пункту эти слова; та же клавиша возвращает к пункту</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes back by one area</source>
        <translation>Клавиатура возвращается в предыдущую область</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes on: tools, the list at the left, the texts, the inspector</source>
        <translation>Клавиатура переходит дальше: инструменты, список слева, тексты, инспектор</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The meeting does not want it</source>
        <translation>Заседание её не принимает</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next bracket in the draft</source>
        <translation>Следующие скобки в проекте</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause of the draft that the meeting has not agreed</source>
        <translation>Следующий пункт проекта, не согласованный на заседании</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause that differs between language versions, or is out of date in one</source>
        <translation>Следующий пункт, который различается в языковых версиях или устарел в одной из них</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next difference</source>
        <translation>Следующее различие</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next place of the words in the find bar</source>
        <translation>Следующее место, где встречаются слова из строки поиска</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next text leads</source>
        <translation>Следующий ведущий текст</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The numbers stay as circulated; what comes between is 5 bis or 5A</source>
        <translation>Номера остаются как в распространённом тексте; вставляемое нумеруется 5 bis или 5A</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The page of the guide that fits what you do</source>
        <translation>Страница руководства о том, чем вы заняты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The paragraph that this clause refers to first; Ctrl+click on the words does it too</source>
        <translation>Первый пункт, на который ссылается этот; то же — Ctrl+щелчок по словам</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The printed numbers of clauses and notes</source>
        <translation>Печатные номера пунктов и примечаний</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The register: sort, put together, decide; conflicts and packages</source>
        <translation>Реестр: сортировать, группировать, решать; противоречия и пакеты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The rest stays open, or is rejected</source>
        <translation>Остальное остаётся открытым или отклоняется</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The room sees what is being written before it is done</source>
        <translation>Зал видит набираемое ещё до завершения</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The text as it reads now, with every open proposal in brackets</source>
        <translation>Текст в нынешнем виде; все открытые предложения — в скобках</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts as they read now</source>
        <translation>Тексты в нынешнем виде</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts beside each other, and the working draft</source>
        <translation>Тексты рядом друг с другом и рабочий проект</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The tray under the texts: to be placed, or let go</source>
        <translation>Лоток под текстами: найти им место или снять</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses belong together: of the link chosen in the inspector, else the best one of this row that nobody has decided</source>
        <translation>Два пункта соответствуют друг другу: по связи, выбранной в инспекторе, иначе по лучшей нерешённой связи этой строки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses do not belong together</source>
        <translation>Два пункта не соответствуют друг другу</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Arabic</source>
        <translation>Окно на арабском языке</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Chinese</source>
        <translation>Окно на китайском языке</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in English</source>
        <translation>Окно на английском языке</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in French</source>
        <translation>Окно на французском языке</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Russian</source>
        <translation>Окно на русском языке</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Spanish</source>
        <translation>Окно на испанском языке</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in four steps, in one minute</source>
        <translation>Окно за четыре шага, за одну минуту</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The words of the clause are agreed and stay as they are</source>
        <translation>Слова пункта согласованы и больше не меняются</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme…</source>
        <translation>Тема…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They are no longer frozen</source>
        <translation>Номера больше не зафиксированы</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They go on through sections, or begin again in each</source>
        <translation>Сквозная через разделы или заново в каждом</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>This clause of a source does not belong beside that of the base or of another source</source>
        <translation>Этому пункту источника не место рядом с пунктом исходного текста или другого источника</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Tour</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Under which theme this clause stands</source>
        <translation>К какой теме относится этот пункт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Underline words that no dictionary knows while a clause is written</source>
        <translation>Подчёркивать слова, которых нет в словарях, при редактировании пункта</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo the last change</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Update references</source>
        <translation>Обновить ссылки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>View</source>
        <comment>a menu</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Votes…</source>
        <translation>Голосование…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Weaker</source>
        <translation>Ослабленные</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What an editor would mend: endings, also and further, references, spelling, signs</source>
        <translation>Редакторская правка: окончания, «также» и «далее», ссылки, орфография, знаки</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What becomes of the opening of the selected clause of a source in the draft</source>
        <translation>Что станет в проекте с зачином выбранного пункта источника</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What cannot be accepted together, and the ways to resolve it</source>
        <translation>Что нельзя принять вместе и как это разрешить</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What delegations say of this clause, an amendment, a bracket or a version</source>
        <translation>Мнение делегаций об этом пункте, поправке, скобках или варианте</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What did not fit</source>
        <translation>Не подошло</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What differs between the draft and the language versions shown beside it</source>
        <translation>Чем проект отличается от показанных рядом языковых версий</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each delegation has, under a passphrase or not</source>
        <translation>Что есть у каждой делегации, под парольной фразой или без неё</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each paragraph was called, is called, and would be called with new numbers</source>
        <translation>Прежние, нынешние и возможные новые номера всех пунктов</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What is put to the vote first: as rule 90 suggests, or as the chair chooses</source>
        <translation>Что ставится на голосование первым: по правилу 90 или по решению председателя</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What somebody did in a copy comes together with what was done here</source>
        <translation>Сделанное в копии соединяется со сделанным здесь</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the bureau recommends; the text stays as it is</source>
        <translation>Рекомендация бюро; текст не меняется</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the readers of files and past imports were not sure of</source>
        <translation>В чём не было уверенности при чтении файлов и прошлых импортах</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was adopted and rejected, what is put to the vote next, separate votes on parts</source>
        <translation>Что принято и отклонено, что ставится на голосование дальше, раздельное голосование</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was read, byte for byte</source>
        <translation>Что было прочитано, байт в байт</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where a moved clause stands in its text, or the clause that a gap names; back again too</source>
        <translation>Где в своём тексте стоит перенесённый пункт или пункт, названный в пустой ячейке; и обратно</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where the draft has several clauses in one row: the one that commands are about</source>
        <translation>Если в строке несколько пунктов проекта: тот, к которому относятся команды</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where there are several; it is remembered</source>
        <translation>Если их несколько; выбор запоминается</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Which desk may act for whom, and the key of this desk</source>
        <translation>Какое рабочее место может действовать от чьего имени, и ключ этого места</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>White on black, with strong lines</source>
        <translation>Белое на чёрном, с чёткими линиями</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where: every point, every delegation; set with a key</source>
        <translation>Кто какую позицию занимает: все вопросы, все делегации; задаётся клавишей</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where; clauses, brackets, alternatives, deadlines, meetings</source>
        <translation>Кто какую позицию занимает; пункты, скобки, варианты, сроки, заседания</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who takes part: find, add, rename or remove States, groups and others</source>
        <translation>Кто участвует: найти, добавить, переименовать или убрать государства, группы и других</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is here</source>
        <translation>Почему это здесь</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is proposed</source>
        <translation>Почему она предложена</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>With or without the private notes</source>
        <translation>С личными заметками или без них</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Withdraw</source>
        <translation>Снять</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words changed</source>
        <translation>Изменённые слова</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words of this negotiation…</source>
        <translation>Слова этих переговоров…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words that are spelled so here, whatever dictionaries say</source>
        <translation>Слова, которые здесь пишутся так, что бы ни говорили словари</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words while they are written</source>
        <translation>Слова по мере набора</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write a new clause behind the selected one</source>
        <translation>Написать новый пункт после выбранного</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write in the selected clause of the draft, also Enter</source>
        <translation>Редактировать выбранный пункт проекта; также Enter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write what was done…</source>
        <translation>Записать сделанное…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Writes the new numbers wherever the draft refers to its own paragraphs, as one act</source>
        <translation>Одним действием вписывает новые номера везде, где проект ссылается на собственные пункты</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“Urges” as in a resolution, “We urge” as in a declaration, or as a report tells it</source>
        <translation>«Настоятельно призывает», как в резолюции, «Мы настоятельно призываем», как в декларации, или изложение, как в докладе</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“paragraph 5 above”: what each means, what is out of date, what is gone</source>
        <translation>«пункт 5 выше»: что означает каждая ссылка, что устарело, чего больше нет</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Akoma Ntoso</source>
        <translation>Akoma Ntoso</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation>Исходный текст, источники и проект в столбцах с отметкой различий и столбцом для компромисса.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation>Пункты, поправки, порядок голосования и номера в формате JSON.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clean text</source>
        <translation>Чистый текст</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Compilation</source>
        <translation>Подборка предложений</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Data (JSON)</source>
        <translation>Данные (JSON)</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every amendment in the order of the text, as instructions in words, with its outcome.</source>
        <translation>Все поправки в порядке текста в виде словесных указаний с их итогом.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every open proposal under its clause, in brackets, with its author.</source>
        <translation>Все открытые предложения под соответствующим пунктом, в скобках, с указанием автора.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Gap list</source>
        <translation>Перечень пробелов</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>List of amendments</source>
        <translation>Перечень поправок</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Old and new numbers</source>
        <translation>Таблица соответствия номеров</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Rolling text</source>
        <translation>Рабочий текст с предложениями</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Side by side</source>
        <translation>Сопоставление текстов</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The base with every accepted change as a tracked change of its delegation.</source>
        <translation>Исходный текст, где каждое принятое изменение показано как правка соответствующей делегации.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text with everything accepted worked in.</source>
        <translation>Сводный текст со всеми принятыми изменениями.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text, with the open amendments beside it, in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation>Сводный текст с открытыми поправками в разметке, в которой публикует документы Организация Объединенных Наций (AKN4UN).</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The draft with all changes since the base, all open proposals in brackets, states and counts.</source>
        <translation>Проект со всеми изменениями по сравнению с исходным текстом, открытыми предложениями в скобках, состояниями и подсчётами.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The rolling text as a page for any browser.</source>
        <translation>Рабочий текст с предложениями в виде страницы для любого браузера.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Traceability</source>
        <translation>Таблица происхождения текста</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Tracked changes</source>
        <translation>Текст с правкой</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Voting list</source>
        <translation>Порядок голосования</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What each paragraph was called in the base and is called in the draft.</source>
        <translation>Номер каждого пункта в исходном тексте и в проекте.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What is put to the vote in which order, and what falls with what.</source>
        <translation>Что и в каком порядке ставится на голосование и что вместе с чем отпадает.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What the sources have and the draft has not, and what is still open in it.</source>
        <translation>Что есть в источниках и чего нет в проекте, и что в нём ещё открыто.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Where each paragraph comes from, who contributed, and why it reads so.</source>
        <translation>Откуда взят каждый пункт, кто внёс вклад и почему он так сформулирован.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Who supports, opposes, reserves or awaits instructions, on every point of the text.</source>
        <translation>Кто за, кто против, у кого оговорка и кто ожидает указаний — по каждому вопросу текста.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Distribution</source>
        <translation>Распространение</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Job number</source>
        <translation>Рабочий номер</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Organ</source>
        <translation>Орган</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Original language</source>
        <translation>Язык оригинала</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Symbol</source>
        <translation>Условное обозначение</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A recommendation never changes the text.</source>
        <translation>Рекомендация никогда не меняет текст.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A working group, a facilitator</source>
        <translation>Рабочая группа, посредник</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Accepting one supersedes the others; they are no conflict any more.</source>
        <translation>Принятие одной лишает силы остальные; противоречия между ними больше нет.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendments of which one is to be chosen</source>
        <translation>Поправки, из которых следует выбрать одну</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Bind</source>
        <translation>Связать</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {amendment}</source>
        <translation>Решение по {amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {n} amendments</source>
        <extracomment>Decide on {n} amendment</extracomment>
        <translation>
            <numerusform>Решение по {n} поправке</numerusform>
            <numerusform>Решение по {n} поправкам</numerusform>
            <numerusform>Решение по {n} поправкам</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare</source>
        <translation>Объявить</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare alternatives</source>
        <translation>Объявить вариантами</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Its amendments are accepted together, or not at all.</source>
        <translation>Поправки пакета принимаются вместе или не принимаются вовсе.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join</source>
        <translation>Присоединиться</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join the sponsors of {amendment}</source>
        <translation>Присоединиться к авторам {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave the sponsors of {amendment}</source>
        <translation>Выйти из числа авторов {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge amendments</source>
        <translation>Объединить поправки</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge into</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Name of the package</source>
        <translation>Название пакета</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>No amendment of this clause allows that.</source>
        <translation>Ни с одной поправкой к этому пункту это сделать нельзя.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>None of them can be:</source>
        <translation>Ни с одной это сделать нельзя:</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment}</source>
        <translation>Обоснование {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment} saved</source>
        <translation>Обоснование {amendment} сохранено</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend</source>
        <translation>Рекомендовать</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend on {amendment}</source>
        <translation>Рекомендация по {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommended on {amendment}: {advice}</source>
        <translation>Рекомендация по {amendment}: {advice}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Refer to</source>
        <translation>Кому передать</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause reads</source>
        <translation>Пункт гласит</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause should read</source>
        <translation>Пункт должен гласить</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The package “{name}” is bound</source>
        <translation>Пакет «{name}» создан</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The sponsors and reasons of all are kept.</source>
        <translation>Авторы и обоснования всех сохраняются.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>There is no other tabled amendment to merge with.</source>
        <translation>Другой внесённой поправки для объединения нет.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>What they merge into</source>
        <translation>С чем объединить</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>When the last one leaves, the amendment is withdrawn.</source>
        <translation>Когда выходит последний автор, поправка снимается.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Which amendment?</source>
        <translation>Какая поправка?</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>a new amendment, with the words below</source>
        <translation>новая поправка со словами, указанными ниже</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>none (take it back)</source>
        <translation>нет (отозвать)</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>refer to somebody</source>
        <translation>передать на рассмотрение</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{amendment} decided as recommended</source>
        <translation>{amendment}: решено согласно рекомендации</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} joined the sponsors of {amendment}</source>
        <translation>К авторам {amendment} присоединились: {codes}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} left the sponsors of {amendment}</source>
        <translation>Из числа авторов {amendment} вышли: {codes}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} are alternatives</source>
        <translation>{ids}: теперь это варианты</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} merged</source>
        <translation>Объединены: {ids}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No amendment of this clause is open.</source>
        <translation>Открытых поправок к этому пункту нет.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No bracket is open in this clause.</source>
        <translation>В этом пункте нет открытых скобок.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>A version written now: its sponsors (nobody: none)</source>
        <translation>Вариант, вносимый сейчас: его авторы (никого — варианта нет)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives made on {clause}</source>
        <translation>Варианты созданы: {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives on {clause}</source>
        <translation>Варианты: {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Amendments that are versions</source>
        <translation>Поправки, являющиеся вариантами</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>As “should” does when “shall” is kept of [shall][should].</source>
        <translation>Как «should», если из [shall][should] сохраняется «shall».</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Asked for by</source>
        <translation>По просьбе</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket open in {clause}</source>
        <translation>Скобки открыты: {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket resolved: {how}</source>
        <translation>Скобки сняты: {how}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose one of the alternatives</source>
        <translation>Выбрать один из вариантов</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How they are called</source>
        <translation>Как они называются</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its alternatives side by side with it go</source>
        <translation>Варианты рядом с ними исключаются</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its words (empty: no text)</source>
        <translation>Его слова (пусто — нет текста)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open a bracket in {clause}</source>
        <translation>Открыть скобки: {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open the bracket</source>
        <translation>Открыть скобки</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve</source>
        <translation>Снять</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve a bracket</source>
        <translation>Снять скобки</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Select the words</source>
        <translation>Выделите слова</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The choice in {own} is made</source>
        <translation>Выбор в {own} сделан</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The clause as it stands is the base of the set; one version will be chosen.</source>
        <translation>Пункт в нынешнем виде — исходный текст набора; будет выбран один вариант.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The other versions are superseded, or rejected where the base is kept.</source>
        <translation>Остальные варианты утрачивают силу, а если сохраняется исходный текст — отклоняются.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>There are no undecided alternatives on this clause.</source>
        <translation>По этому пункту нет вариантов, ожидающих решения.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Up to</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Version</source>
        <comment>of alternatives</comment>
        <translation>Вариант</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>With Shift and the arrows, or the mouse; nothing selected: all of it.</source>
        <translation>Клавишами Shift и стрелками или мышью; если ничего не выделено — весь пункт.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>a text written now</source>
        <translation>текст, написанный сейчас</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>base</source>
        <comment>a text</comment>
        <translation>исходный текст</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>bis, ter …</source>
        <translation>bis, ter…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>option 1, option 2 …</source>
        <translation>вариант 1, вариант 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>this clause</source>
        <translation>этот пункт</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{clause} alt 1, alt 2 …</source>
        <translation>{clause} alt 1, alt 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{label} ({sponsors}): {text}</source>
        <translation>{label} ({sponsors}): {text}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Choose this alternative</source>
        <translation>&amp;Выбрать этот вариант</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Delete the words</source>
        <translation>&amp;Исключить слова</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Keep the words</source>
        <translation>&amp;Сохранить слова</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Leave open</source>
        <translation>&amp;Оставить открытыми</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Other words…</source>
        <translation>&amp;Другие слова…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Who and why…</source>
        <translation>&amp;Кто и почему…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternative chosen</source>
        <translation>Вариант выбран</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternatives {set}</source>
        <translation>Варианты {set}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Asked for by {names}</source>
        <translation>По просьбе: {names}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket open in {clause} for {code}</source>
        <translation>Скобки открыты: {clause} ({code})</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words go</source>
        <translation>Скобки сняты: слова исключены</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words stay</source>
        <translation>Скобки сняты: слова сохранены</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose this alternative</source>
        <translation>Выбрать этот вариант</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose {label} ({sponsors})</source>
        <translation>Выбрать {label} ({sponsors})</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Click to resolve it</source>
        <translation>Щёлкните, чтобы снять скобки</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Delete the words</source>
        <translation>Исключить слова</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep the words</source>
        <translation>Сохранить слова</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Kept with the bracket</source>
        <translation>Записано при скобках</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Leave open</source>
        <translation>Оставить открытыми</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Nobody is named for this bracket</source>
        <translation>Для этих скобок никто не указан</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Other words…</source>
        <translation>Другие слова…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Select the words of the bracket first.</source>
        <translation>Сначала выделите слова для скобок.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who and why…</source>
        <translation>Кто и почему…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who asks for the bracket, and why</source>
        <translation>Кто просит о скобках и почему</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>as it stands</source>
        <translation>в нынешнем виде</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>{version} is chosen</source>
        <translation>Выбрано: {version}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept both</source>
        <translation>Принять обе</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept {amendment}</source>
        <translation>Принять {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>As it reads now</source>
        <translation>В нынешнем виде</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Both together</source>
        <translation>Обе вместе</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Check that it reads well.</source>
        <translation>Проверьте, что текст читается гладко.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Keep {amendments}</source>
        <translation>Оставить {amendments}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Now</source>
        <comment>the text as it stands</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The draft does not have this clause.</source>
        <translation>В проекте этого пункта нет.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>They change the same words: only one of them can stand, or a new text.</source>
        <translation>Они меняют одни и те же слова: может остаться лишь одна из них или новый текст.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>This deletes the clause.</source>
        <translation>Пункт будет исключён.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>With {amendments}, which was accepted.</source>
        <translation>С принятой {amendments}.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side} on {label}</source>
        <translation>Принять {side}: {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side}, leave the others open</source>
        <translation>Принять {side}, остальные оставить открытыми</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Agreed by (none: the chair’s text)</source>
        <translation>Согласовано (никем: текст председателя)</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>All sides are merged into it; what they propose elsewhere stays open.</source>
        <translation>В нём объединяются все предложения; то, что они предлагают в других местах, остаётся открытым.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Between</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {amendment} accepted</source>
        <translation>Противоречие разрешено: {amendment} принята</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {clause} now uses this text</source>
        <translation>Конфликт разрешён: {clause} теперь содержит этот текст</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {label} has both</source>
        <translation>Противоречие разрешено: {label} содержит обе</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Hold all</source>
        <translation>Отложить все</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>It stays in the list.</source>
        <translation>Оно остаётся в перечне.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave it with this note</source>
        <translation>Оставить с этой пометкой</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave the conflict on {label}</source>
        <translation>Оставить противоречие: {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave with a note…</source>
        <translation>Оставить с пометкой…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Left with a note</source>
        <translation>Оставлено с пометкой</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Make alternatives</source>
        <translation>Создать варианты</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>No amendments are in conflict.</source>
        <translation>Противоречивых поправок нет.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Note</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>One of them is to be chosen: no conflict any more</source>
        <translation>Следует выбрать один из них: противоречия больше нет</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The conflict is left with a note</source>
        <translation>Противоречие оставлено с пометкой</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The text for {clause} is tabled</source>
        <translation>Текст для {clause} внесён</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Use this text</source>
        <translation>Использовать этот текст</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What cannot be accepted together. Nothing is decided until you decide it.</source>
        <translation>Что нельзя принять вместе. Ничего не решено, пока не решите вы.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What collides</source>
        <translation>Что противоречит</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What is still to be found out</source>
        <translation>Что ещё предстоит выяснить</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text for {label}</source>
        <translation>Написать текст: {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text…</source>
        <translation>Написать текст…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>accept it at once</source>
        <translation>сразу принять</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>table it, to decide later</source>
        <translation>внести его и решить позже</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label} reads</source>
        <translation>{label} гласит</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label}, in {on}</source>
        <translation>{label}, в {on}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{side}, accepted</source>
        <translation>{side}, принято</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>The sides of the conflict</source>
        <translation>Стороны противоречия</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>{side}: {words}</source>
        <translation>{side}: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{n} amendments</source>
        <extracomment>{n} amendment</extracomment>
        <translation>
            <numerusform>{n} поправка</numerusform>
            <numerusform>{n} поправки</numerusform>
            <numerusform>{n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} apply again</source>
        <extracomment>{who} applies again</extracomment>
        <translation>
            <numerusform>{who} снова применима</numerusform>
            <numerusform>{who} снова применимы</numerusform>
            <numerusform>{who} снова применимы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are already in the text</source>
        <extracomment>{who} is already in the text</extracomment>
        <translation>
            <numerusform>{who} уже в тексте</numerusform>
            <numerusform>{who} уже в тексте</numerusform>
            <numerusform>{who} уже в тексте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are now in a conflict</source>
        <extracomment>{who} is now in a conflict</extracomment>
        <translation>
            <numerusform>{who} теперь в противоречии</numerusform>
            <numerusform>{who} теперь в противоречии</numerusform>
            <numerusform>{who} теперь в противоречии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} no longer have a place</source>
        <extracomment>{who} no longer has a place</extracomment>
        <translation>
            <numerusform>{who} больше не имеет места</numerusform>
            <numerusform>{who} больше не имеют места</numerusform>
            <numerusform>{who} больше не имеют места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} now need confirmation</source>
        <extracomment>{who} now needs confirmation</extracomment>
        <translation>
            <numerusform>{who} теперь требует подтверждения</numerusform>
            <numerusform>{who} теперь требуют подтверждения</numerusform>
            <numerusform>{who} теперь требуют подтверждения</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>A part of {amendment} accepted</source>
        <translation>{amendment} принята частично</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept a part of {amendment}</source>
        <translation>Принять {amendment} частично</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept as modified</source>
        <translation>Принять с изменениями</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept the part</source>
        <translation>Принять часть</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept {amendment} with other words</source>
        <translation>Принять {amendment} с изменениями</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amend {amendment}</source>
        <translation>Поправка к {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amendment to {amendment} tabled</source>
        <translation>Поправка к {amendment} внесена</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Reject the rest</source>
        <translation>Остальное отклонить</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Table</source>
        <comment>to put before the meeting</comment>
        <translation>Внести</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>The words are those that the amendment would give; change them.</source>
        <translation>Это слова, которые дала бы поправка; измените их.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is accepted</source>
        <translation>Что принимается</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is not ticked stays open as an amendment of the same sponsors.</source>
        <translation>Неотмеченное остаётся открытым как поправка тех же авторов.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What was proposed stays in the register beside what is adopted.</source>
        <translation>Предложенное остаётся в реестре рядом с принятым.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Which clause?</source>
        <translation>Какой пункт?</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>the clause</source>
        <translation>пункт</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} accepted as modified</source>
        <translation>{amendment} принята с изменениями</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} has no place now, or with other words.</source>
        <translation>{amendment}: места сейчас нет или оно есть лишь при других словах.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} is one change; accept it whole, or with other words.</source>
        <translation>{amendment} — одно изменение; примите её целиком или с изменениями.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} leaves no words that could be amended.</source>
        <translation>{amendment} не оставляет слов, к которым можно внести поправку.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} names no clause that stands in the text.</source>
        <translation>{amendment} не называет пункта, который есть в тексте.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} reads</source>
        <translation>{clause} гласит</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} would read</source>
        <translation>{clause} гласил бы</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Choose the clause of the draft first.</source>
        <translation>Сначала выберите пункт проекта.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>No amendment is without a place.</source>
        <translation>Поправок без места нет.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place it</source>
        <translation>Отнести</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place {amendment} on {clause}</source>
        <translation>Отнести {amendment} к {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>a paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{amendment} stands at {clause} now</source>
        <translation>{amendment} теперь отнесена к {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{clause} is to read</source>
        <translation>{clause} должен гласить</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{refusal} It was made for: “{words}”</source>
        <translation>{refusal} Она относилась к: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go (withdraw)</source>
        <translation>Отказаться (снять)</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go: {amendment}</source>
        <translation>Отказаться: {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Nothing reads like it</source>
        <translation>Похожих пунктов нет</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place here</source>
        <translation>Отнести сюда</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place on {clause}</source>
        <translation>Отнести к {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Reads like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{act}: {amendment}</source>
        <translation>{act}: {amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{n} amendments no longer have a place</source>
        <extracomment>{n} amendment no longer has a place</extracomment>
        <translation>
            <numerusform>У {n} поправки больше нет места</numerusform>
            <numerusform>У {n} поправок больше нет места</numerusform>
            <numerusform>У {n} поправок больше нет места</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Alternative to</source>
        <translation>Вариант вместо</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} drafted</source>
        <translation>Черновик поправки создан ({sponsors})</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} tabled</source>
        <translation>Поправка внесена ({sponsors})</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Keep it as a draft, not before the meeting yet</source>
        <translation>Оставить черновиком, пока не на рассмотрении заседания</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Made from what it does</source>
        <translation>По содержанию поправки</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose an amendment on {clause}</source>
        <translation>Предложить поправку: {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>What it does</source>
        <translation>Что она делает</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>change the words of {clause}</source>
        <translation>изменить слова: {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>delete {clause}</source>
        <translation>исключить {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>put a new clause after {clause}</source>
        <translation>добавить новый пункт после {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>A paragraph without number</source>
        <translation>Пункт без номера</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Also where the place asks for confirmation</source>
        <translation>Также там, где место требует подтверждения</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By clause</source>
        <translation>По пунктам</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By sponsor</source>
        <translation>По авторам</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By state</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept</source>
        <translation>Подтвердить и принять</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept all</source>
        <translation>Подтвердить и принять все</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Course</source>
        <translation>Ход рассмотрения</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Decided</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve</source>
        <translation>Расформировать</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve the package “{name}”</source>
        <translation>Расформировать пакет «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve…</source>
        <translation>Расформировать…</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Fit</source>
        <translation>Применительно к проекту</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendment was tabled yet.</source>
        <translation>Поправок пока не внесено.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendments are bound to a package; choose some under Amendments, then More.</source>
        <translation>Поправок, связанных в пакет, нет; выберите их в разделе «Поправки», затем «Ещё».</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No clause of the draft</source>
        <translation>Вне пунктов проекта</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Not grouped</source>
        <translation>Без группировки</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reason: {reason}</source>
        <translation>Обоснование: {reason}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reject all</source>
        <translation>Отклонить все</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Select one or more amendments. Numbers are those of the draft now.</source>
        <translation>Выберите одну или несколько поправок. Номера указаны по нынешнему проекту.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The amendments of a package are accepted together, or not at all.</source>
        <translation>Поправки пакета принимаются вместе или не принимаются вовсе.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” accepted</source>
        <translation>Пакет «{name}» принят</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” dissolved</source>
        <translation>Пакет «{name}» расформирован</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” rejected</source>
        <translation>Пакет «{name}» отклонён</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What stands in its way</source>
        <translation>Что этому мешает</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>nobody sponsors it any more</source>
        <translation>авторов больше нет</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{amendment} to {parent}</source>
        <translation>{amendment} к {parent}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{reasons} … and {n} more</source>
        <translation>{reasons} … и ещё {n}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{state}, package “{name}”</source>
        <translation>{state}, пакет «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{words}.</source>
        <comment>a sentence</comment>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="gui/cells/bracket_signs.py"/>
        <source>beside it {said}</source>
        <translation>рядом: {said}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Merged into {clause}</source>
        <translation>Объединён с {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>New in the draft</source>
        <translation>Новое в проекте</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart</source>
        <translation>Без соответствия</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart · {clause} is near</source>
        <translation>Без соответствия · близок {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text</source>
        <translation>Нет в исходном тексте</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text · {clause} is near</source>
        <translation>Нет в исходном тексте · близок {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Now {clause}</source>
        <translation>Теперь {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Removed</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>See {clause}</source>
        <translation>См. {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Stands elsewhere</source>
        <translation>Стоит в другом месте</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Agreed with {clause}</source>
        <translation>Согласован вместе с {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Another clause went on in this one</source>
        <translation>В этот пункт вошёл другой пункт</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>How far it is</source>
        <translation>Степень согласования</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was put in</source>
        <translation>Пункт был вставлен</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was split off from another one</source>
        <translation>Пункт был выделен из другого</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Unclear, their groups differ: {codes}</source>
        <translation>Неясно, позиции их групп расходятся: {codes}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Under silence until {time} UTC</source>
        <translation>Молчание до {time} UTC</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>What its sources gave</source>
        <translation>Что дали источники</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Why these words are here</source>
        <translation>Почему здесь эти слова</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/clause_standing.py"/>
        <source>and {n} stretches more</source>
        <extracomment>and {n} stretch more</extracomment>
        <translation>
            <numerusform>и ещё {n} отрезок</numerusform>
            <numerusform>и ещё {n} отрезка</numerusform>
            <numerusform>и ещё {n} отрезков</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>deleted by the meeting</source>
        <translation>исключён заседанием</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>gives</source>
        <translation>даёт</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>instead of “{words}”</source>
        <translation>вместо «{words}»</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>not taken</source>
        <translation>не взято</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>says too</source>
        <translation>содержит также</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>taken by {person}</source>
        <translation>взято: {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>the clause that it hangs on</source>
        <translation>вышестоящий пункт</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>written directly</source>
        <translation>вписано напрямую</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{delegation} (by {group})</source>
        <translation>{delegation} (через {group})</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{words}, the base</source>
        <translation>{words}, исходный текст</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>‖ parked</source>
        <translation>‖ отложено</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed</source>
        <translation>✓ согласовано</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed ad ref</source>
        <translation>✓ согласовано ad ref</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Deleted</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Moved, now {clause}</source>
        <translation>Перенесено, теперь {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Not in the draft</source>
        <translation>Нет в проекте</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Take into the draft</source>
        <translation>Взять в проект</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>from {origin}</source>
        <translation>из {origin}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, now {clause}</source>
        <translation>перенесено, теперь {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, was {clause}</source>
        <translation>перенесено, прежде {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>leads</source>
        <translation>ведущий</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>recognized</source>
        <comment>a language version</comment>
        <translation>распознана</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} accepted</source>
        <extracomment>{n} accepted</extracomment>
        <translation>
            <numerusform>Принята {n}</numerusform>
            <numerusform>Приняты {n}</numerusform>
            <numerusform>Принято {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} conflicts</source>
        <extracomment>{n} conflict</extracomment>
        <translation>
            <numerusform>{n} противоречие</numerusform>
            <numerusform>{n} противоречия</numerusform>
            <numerusform>{n} противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} differences</source>
        <extracomment>{n} difference</extracomment>
        <translation>
            <numerusform>{n} различие</numerusform>
            <numerusform>{n} различия</numerusform>
            <numerusform>{n} различий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} findings</source>
        <extracomment>{n} finding</extracomment>
        <translation>
            <numerusform>{n} замечание</numerusform>
            <numerusform>{n} замечания</numerusform>
            <numerusform>{n} замечаний</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>… differences</source>
        <translation>… различий</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Language versions</source>
        <translation>Языковые версии</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Missing in this language version</source>
        <translation>Отсутствует в этой языковой версии</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date; the draft has changed since:</source>
        <translation>Устарело; с тех пор проект изменился:</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of a longer paragraph here</source>
        <translation>Здесь входит в более длинный пункт</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of {clause} here</source>
        <translation>Здесь входит в {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>{language} version</source>
        <translation>Версия: {language}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>alternative</source>
        <translation>вариант</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>name not on the list</source>
        <translation>имени нет в списке</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never closed</source>
        <translation>не закрыты</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never opened</source>
        <translation>не открыты</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open from {first} to {last}</source>
        <translation>открыты с {first} по {last}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open since a paragraph before</source>
        <translation>открыты в одном из предыдущих пунктов</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>over several paragraphs</source>
        <translation>охватывают несколько пунктов</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>beside {clause}</source>
        <translation>рядом с {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>go there</source>
        <translation>перейти</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>stands after {clause}</source>
        <translation>стоит после {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>{clause} follows here: see beside {other}</source>
        <translation>Здесь следует {clause}: см. рядом с {other}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Delete {clause}</source>
        <translation>Исключить {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Divide {clause}</source>
        <translation>Разделить {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>In {clause}</source>
        <translation>В {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Join {clause} to {into}</source>
        <translation>Объединить {clause} с {into}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Move {clause} {slot}</source>
        <translation>Перенести {clause} {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>New paragraph {slot}</source>
        <translation>Новый пункт {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph that is gone</source>
        <translation>пункт, которого больше нет</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph without words</source>
        <translation>пункт без слов</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>after {clause}</source>
        <translation>после {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of the text</source>
        <translation>в начале текста</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of {clause}</source>
        <translation>в начале {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Referred to by</source>
        <translation>На него ссылаются</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Refers to</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>a clause that is gone</source>
        <translation>пункт, которого больше нет</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{clauses} refer to {clause}, which this deletes.</source>
        <extracomment>{clauses} refers to {clause}, which this deletes.</extracomment>
        <translation>
            <numerusform>{clauses}: ссылка на исключаемый пункт ({clause}).</numerusform>
            <numerusform>{clauses}: ссылки на исключаемый пункт ({clause}).</numerusform>
            <numerusform>{clauses}: ссылки на исключаемый пункт ({clause}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} more need a decision</source>
        <extracomment>{n} more needs a decision</extracomment>
        <translation>
            <numerusform>ещё {n} требует решения</numerusform>
            <numerusform>ещё {n} требуют решения</numerusform>
            <numerusform>ещё {n} требуют решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date</source>
        <extracomment>{n} reference is out of date</extracomment>
        <translation>
            <numerusform>{n} ссылка устарела</numerusform>
            <numerusform>{n} ссылки устарели</numerusform>
            <numerusform>{n} ссылок устарело</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date.</source>
        <extracomment>{n} reference is out of date.</extracomment>
        <translation>
            <numerusform>{n} ссылка устарела.</numerusform>
            <numerusform>{n} ссылки устарели.</numerusform>
            <numerusform>{n} ссылок устарело.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references need a decision.</source>
        <extracomment>{n} reference needs a decision.</extracomment>
        <translation>
            <numerusform>{n} ссылка требует решения.</numerusform>
            <numerusform>{n} ссылки требуют решения.</numerusform>
            <numerusform>{n} ссылок требуют решения.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{reason}. It must say “{words}”.</source>
        <translation>{reason}. Должно быть «{words}».</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{stale}; {others}.</source>
        <translation>{stale}; {others}.</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” is right.</source>
        <translation>Верно: «{words}».</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” means {clauses}.</source>
        <translation>«{words}» означает {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/cells/row_order.py"/>
        <source>Under no theme</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <location filename="gui/cells/text_titles.py"/>
        <source>Working draft</source>
        <translation>Рабочий проект</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Changed by {person}</source>
        <translation>Изменено: {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Linked with {clauses}</source>
        <translation>Связано с {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Merged from {clauses}</source>
        <translation>Объединено из {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Moved, the same clause as {clauses}</source>
        <translation>Перенесено, тот же пункт, что {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Split from {clauses}</source>
        <translation>Выделено из {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>The same clause as {clauses}</source>
        <translation>Тот же пункт, что {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Treats the same matter as {clauses}</source>
        <translation>О том же, что {clauses}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more amendments</source>
        <extracomment>and {n} more amendment</extracomment>
        <translation>
            <numerusform>и ещё {n} поправка</numerusform>
            <numerusform>и ещё {n} поправки</numerusform>
            <numerusform>и ещё {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more links</source>
        <extracomment>and {n} more link</extracomment>
        <translation>
            <numerusform>и ещё {n} связь</numerusform>
            <numerusform>и ещё {n} связи</numerusform>
            <numerusform>и ещё {n} связей</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>by {person}</source>
        <translation>решение: {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>in conflict</source>
        <translation>вступает в противоречие</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>{amendment} of {sponsors}: {state}</source>
        <translation>{amendment} ({sponsors}): {state}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>bold type</source>
        <translation>полужирный шрифт</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>italics</source>
        <translation>курсив</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>merged from {clauses}</source>
        <translation>объединён из {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>moved from {clause}</source>
        <translation>перенесён из {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {former} is now {now}</source>
        <translation>примечание {former} теперь {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} added</source>
        <translation>примечание {note} добавлено</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed</source>
        <translation>примечание {note} изменено</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed and moved</source>
        <translation>примечание {note} изменено и перенесено</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} moved</source>
        <translation>примечание {note} перенесено</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} removed</source>
        <translation>примечание {note} исключено</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} the same</source>
        <translation>примечание {note} без изменений</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause}</source>
        <translation>выделен из {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause} (with {others})</source>
        <translation>выделен из {clause} (вместе с {others})</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>striking out</source>
        <translation>зачёркивание</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>underlining</source>
        <translation>подчёркивание</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{former} is now {now}</source>
        <translation>{former} теперь {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} added</source>
        <translation>добавлено: {mark}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} removed</source>
        <translation>снято: {mark}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/version_cells.py"/>
        <source>{n} words changed</source>
        <extracomment>{n} word changed</extracomment>
        <translation>
            <numerusform>изменено {n} слово</numerusform>
            <numerusform>изменены {n} слова</numerusform>
            <numerusform>изменено {n} слов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>House rules</source>
        <translation>Редакционные правила</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word file to check</source>
        <translation>Файл Word для проверки</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word files ({endings});;All files (*)</source>
        <translation>Файлы Word ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (independent text)</source>
        <translation>Автоматически (самостоятельный текст)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (language version)</source>
        <translation>Автоматически (языковая версия)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (version)</source>
        <translation>Автоматически (редакция)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Extra paragraph</source>
        <translation>Лишний пункт</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Independent text</source>
        <translation>Самостоятельный текст</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Joined paragraphs</source>
        <translation>Объединенные пункты</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language version of the base</source>
        <translation>Языковая версия исходного текста</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language versions that are not shown: {languages}.</source>
        <translation>Языковые версии, которые не показаны: {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>List</source>
        <translation>Перечень</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Minimum or maximum</source>
        <translation>Минимум или максимум</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Missing paragraph</source>
        <translation>Недостающий пункт</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Negation</source>
        <translation>Отрицание</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>No language version is shown. Show one beside the draft, or declare one under “Relations between texts…”.</source>
        <translation>Языковые версии не показаны. Покажите одну из них рядом с проектом или укажите ее в разделе «Связи между текстами…».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Not translated</source>
        <translation>Не переведено</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Note</source>
        <comment>of a text</comment>
        <translation>Сноска</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Nothing changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Percentage</source>
        <translation>Процент</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts</source>
        <translation>Связи между текстами</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts changed</source>
        <translation>Связи между текстами изменены</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Resolution number</source>
        <translation>Номер резолюции</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>State</source>
        <comment>a country</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The draft beside {languages}.</source>
        <translation>Проект рядом с версиями на следующих языках: {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The language versions shown agree with the draft.</source>
        <translation>Показанные языковые версии согласуются с проектом.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>There is only one text; add others from a file first.</source>
        <translation>Есть только один текст; сначала добавьте другие из файла.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>They were recognized as language versions; to change that, use “Relations between texts…”.</source>
        <translation>Они распознаны как языковые версии; чтобы отклонить это, откройте «Связи между текстами…».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Version of the base</source>
        <translation>Редакция исходного текста</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What differs</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What each text is to the base, {name}.</source>
        <translation>Чем является каждый текст по отношению к исходному тексту: {name}.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>References</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>There is no clause of the draft in this row.</source>
        <translation>В этой строке нет пункта проекта.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>This clause refers to no other clause.</source>
        <translation>Этот пункт не ссылается на другие пункты.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Clauses</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>In {clause}. {why}</source>
        <translation>В {clause}. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is known what it means</source>
        <translation>Значение известно</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is to another text</source>
        <translation>Ссылка на другой текст</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It means…</source>
        <translation>Указать значение…</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Means</source>
        <translation>Означает</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Name the clauses, with commas between, or tick the box.</source>
        <translation>Назовите пункты через запятую или поставьте флажок.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>No references need updating.</source>
        <translation>Ссылок, требующих замены, нет.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>References updated</source>
        <translation>Ссылки обновлены</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Right</source>
        <comment>correct</comment>
        <translation>Верные</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The draft refers to none of its own paragraphs.</source>
        <translation>Проект не ссылается на собственные пункты.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>They stand in agreed clauses, which keep their words.</source>
        <translation>Они в согласованных пунктах, слова которых не меняются.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all</source>
        <translation>Обновить все</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all {n}</source>
        <extracomment>Update all {n}</extracomment>
        <translation>
            <numerusform>Обновить все ({n})</numerusform>
            <numerusform>Обновить все ({n})</numerusform>
            <numerusform>Обновить все ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>What “{words}” means</source>
        <translation>Что означает «{words}»</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>names nothing</source>
        <translation>ни на что не указывает</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>out of date</source>
        <translation>устарела</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>right</source>
        <translation>верна</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>target is gone</source>
        <translation>пункта больше нет</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>to be said</source>
        <translation>требует указания</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>write by hand</source>
        <translation>исправить вручную</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>{clause}, note</source>
        <translation>{clause}, примечание</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>“paragraph 5 above” and what else the draft says of its own parts.</source>
        <translation>«пункт 5 выше» и всё прочее, что проект говорит о собственных частях.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Add to words</source>
        <translation>Добавить в слова</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Among the words of this negotiation, which are right</source>
        <translation>В слова этих переговоров, считающиеся верными</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Economic and Social Council style.</source>
        <translation>Проверено по правилам Экономического и Социального Совета.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against General Assembly style.</source>
        <translation>Проверено по правилам Генеральной Ассамблеи.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Human Rights Council style.</source>
        <translation>Проверено по правилам Совета по правам человека.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Security Council style.</source>
        <translation>Проверено по правилам Совета Безопасности.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the rules for any text.</source>
        <translation>Проверено по правилам для любого текста.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the style of conference declarations.</source>
        <translation>Проверено по правилам для декларации конференции.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix all {n}</source>
        <extracomment>Fix all {n}</extracomment>
        <translation>
            <numerusform>Исправить все ({n})</numerusform>
            <numerusform>Исправить все ({n})</numerusform>
            <numerusform>Исправить все ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Marks or notes change.</source>
        <translation>Меняется оформление или примечания.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Mends</source>
        <translation>Исправимо</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Nothing is against the house rules.</source>
        <translation>Нарушений редакционных правил нет.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Spelling was not checked. {why}</source>
        <translation>Орфография не проверена. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The findings are mended</source>
        <translation>Замечания устранены</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text is being checked again…</source>
        <translation>Текст проверяется заново…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text was changed meanwhile; choose again.</source>
        <translation>Текст тем временем изменился; выберите снова.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The word is kept</source>
        <translation>Слово сохранено</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words are being looked up…</source>
        <translation>Проверка слов по словарям…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words that no dictionary has, too</source>
        <translation>Включая слова, которых нет в словарях</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Write this</source>
        <translation>Написать так</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>{n} words are kept</source>
        <extracomment>{n} word is kept</extracomment>
        <translation>
            <numerusform>Сохранено {n} слово</numerusform>
            <numerusform>Сохранены {n} слова</numerusform>
            <numerusform>Сохранено {n} слов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>As it would read</source>
        <translation>Как будет</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Beside the others</source>
        <translation>Рядом с остальными</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Choose places, or replace all. It is one act: one undo takes it back.</source>
        <translation>Выберите места или замените все. Это одно действие: одна отмена возвращает всё.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Find in all texts</source>
        <translation>Найти во всех текстах</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>In every place that is not left out</source>
        <translation>Во всех местах, кроме пропущенных</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Leave empty to delete.</source>
        <translation>Если оставить пустым, слова исключаются.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Left as it is</source>
        <translation>Не заменяется</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Look</source>
        <comment>to see the places</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>No place</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Only there</source>
        <translation>Только в выбранных</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n}</source>
        <extracomment>Replace all {n}</extracomment>
        <translation>
            <numerusform>Заменить все ({n})</numerusform>
            <numerusform>Заменить все ({n})</numerusform>
            <numerusform>Заменить все ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n} as amendment of {code}</source>
        <extracomment>Replace all {n} as amendment of {code}</extracomment>
        <translation>
            <numerusform>Заменить все ({n}) как поправку {code}</numerusform>
            <numerusform>Заменить все ({n}) как поправку {code}</numerusform>
            <numerusform>Заменить все ({n}) как поправку {code}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n})</source>
        <extracomment>Replace chosen ({n})</extracomment>
        <translation>
            <numerusform>Заменить выбранные ({n})</numerusform>
            <numerusform>Заменить выбранные ({n})</numerusform>
            <numerusform>Заменить выбранные ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n}) as amendment of {code}</source>
        <extracomment>Replace chosen ({n}) as amendment of {code}</extracomment>
        <translation>
            <numerusform>Заменить выбранные ({n}) как поправку {code}</numerusform>
            <numerusform>Заменить выбранные ({n}) как поправку {code}</numerusform>
            <numerusform>Заменить выбранные ({n}) как поправку {code}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace in the working draft</source>
        <translation>Замена в рабочем проекте</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Show this text</source>
        <translation>Показать этот текст</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>You see every place before anything is changed.</source>
        <translation>Вы видите каждое место до внесения изменений.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{at} of {all}</source>
        <translation>{at} из {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} место</numerusform>
            <numerusform>{n} места</numerusform>
            <numerusform>{n} мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places replaced</source>
        <extracomment>{n} place replaced</extracomment>
        <translation>
            <numerusform>Замена сделана в {n} месте</numerusform>
            <numerusform>Замена сделана в {n} местах</numerusform>
            <numerusform>Замена сделана в {n} местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} texts</source>
        <extracomment>{n} text</extracomment>
        <translation>
            <numerusform>{n} текст</numerusform>
            <numerusform>{n} текста</numerusform>
            <numerusform>{n} текстов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{places} in {texts}.</source>
        <translation>Найдено: {places}, {texts}.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{text} is shown now.</source>
        <translation>Теперь показан: {text}.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{words} → {new}</source>
        <translation>{words} → {new}</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in any text.</source>
        <translation>«{words}» не встречается ни в одном тексте.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft any more.</source>
        <translation>«{words}» больше не встречается в рабочем проекте.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft.</source>
        <translation>«{words}» не встречается в рабочем проекте.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search</source>
        <translation>Завершить поиск</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search (Esc)</source>
        <translation>Завершить поиск (Esc)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Every place by text and clause (Ctrl+Shift+F)</source>
        <translation>Все места по текстам и пунктам (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In all texts…</source>
        <translation>Во всех текстах…</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In the texts shown</source>
        <translation>В показанных текстах</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In which texts</source>
        <translation>В каких текстах</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Other words in the working draft (Ctrl+Shift+S)</source>
        <translation>Заменить слова в рабочем проекте (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Whole words</source>
        <translation>Целые слова</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>The words stand in a note of this clause.</source>
        <translation>Слова стоят в примечании к этому пункту.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>“{words}” does not occur in the rows that are shown.</source>
        <translation>«{words}» не встречается в показанных строках.</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Check of {file}</source>
        <translation>Проверка файла {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Checking {file}</source>
        <translation>Проверка файла {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Faults</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is asked for: {rule}</source>
        <translation>Требование: {rule}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} has {n} faults.</source>
        <extracomment>{file} has one fault.</extracomment>
        <translation>
            <numerusform>{file}: {n} ошибка.</numerusform>
            <numerusform>{file}: {n} ошибки.</numerusform>
            <numerusform>{file}: {n} ошибок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} is sound: none of {n} rules is broken.</source>
        <extracomment>{file} is sound: none of {n} rule is broken.</extracomment>
        <translation>
            <numerusform>{file} исправен: соблюдено {n} правило.</numerusform>
            <numerusform>{file} исправен: соблюдены все {n} правила.</numerusform>
            <numerusform>{file} исправен: соблюдены все {n} правил.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>No row to show. Esc shows all of them.</source>
        <translation>Строк для показа нет. Esc показывает все.</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>Scroll the columns</source>
        <translation>Прокрутка столбцов</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>{text}, column {number} of {all}</source>
        <translation>{text}, столбец {number} из {all}</translation>
    </message>
    <message>
        <location filename="gui/columns/cell_painter.py"/>
        <source>no clauses</source>
        <translation>нет пунктов</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/cell_painter.py"/>
        <source>{n} clauses</source>
        <extracomment>{n} clause</extracomment>
        <translation>
            <numerusform>{n} пункт</numerusform>
            <numerusform>{n} пункта</numerusform>
            <numerusform>{n} пунктов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Choose another text for this column</source>
        <translation>Выбрать для этого столбца другой текст</translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Text in column {number}</source>
        <translation>Текст в столбце {number}</translation>
    </message>
    <message>
        <location filename="gui/columns/column_pane.py"/>
        <source>Ctrl+click goes there.</source>
        <translation>Ctrl+щелчок — переход.</translation>
    </message>
    <message>
        <location filename="gui/columns/columns_view.py"/>
        <source>New</source>
        <comment>clause</comment>
        <translation>Новый</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>Choose your delegation at “Write as” first; its rows alone are shown then.</source>
        <translation>Сначала выберите свою делегацию в поле «Писать от имени»; тогда будут показаны только её строки.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>No heading of the texts shown names a theme; show a text with headings, or choose “New theme…” in the inspector.</source>
        <translation>Ни один подзаголовок показанных текстов не называет темы; покажите текст с подзаголовками или выберите «Новая тема…» в инспекторе.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>The rows will stand theme by theme; give the command again to choose a theme.</source>
        <translation>Строки будут стоять по темам; повторите команду, чтобы выбрать тему.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row belongs to no theme.</source>
        <translation>Эта строка не относится ни к одной теме.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row has no clause of the base or of a source.</source>
        <translation>В этой строке нет пункта исходного текста или источника.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/comparison_commands.py"/>
        <source>{shown} of {n} rows</source>
        <extracomment>{shown} of {n} row</extracomment>
        <translation>
            <numerusform>{shown} из {n} строки</numerusform>
            <numerusform>{shown} из {n} строк</numerusform>
            <numerusform>{shown} из {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/link_commands.py"/>
        <source>There is no undecided link in the rows that are shown.</source>
        <translation>В показанных строках нерешённых связей нет.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Insertions stand at the left, deletions at the right, moves are two lines, open brackets
embrace, conflicts are diamonds, offers from the sources short in the middle.</source>
        <translation>Вставки — слева, исключения — справа, переносы — две линии, открытые скобки
охватывают, противоречия — ромбы, предложения из источников — короткие, посередине.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Map of the changes</source>
        <translation>Карта изменений</translation>
    </message>
    <message>
        <location filename="gui/columns/spoken_cells.py"/>
        <source>open bracket</source>
        <translation>открытые скобки</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/spoken_cells.py"/>
        <source>{n} open amendments</source>
        <extracomment>{n} open amendment</extracomment>
        <translation>
            <numerusform>{n} открытая поправка</numerusform>
            <numerusform>{n} открытые поправки</numerusform>
            <numerusform>{n} открытых поправок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMM HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMMM yyyy</source>
        <comment>a date in the signs of Qt</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd</source>
        <comment>a date in the signs of Qt</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Done</source>
        <comment>button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Leave the text as it was (Esc)</source>
        <translation>Оставить текст прежним (Esc)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Reason (optional)</source>
        <translation>Причина (необязательно)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Secretariat (directly)</source>
        <translation>Секретариат (напрямую)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Take over the text (Ctrl+Enter)</source>
        <translation>Принять текст (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Who makes this change: directly, or as an amendment of a delegation</source>
        <translation>Кто вносит это изменение: напрямую или как поправку делегации</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_text.py"/>
        <source>Text of the clause</source>
        <translation>Текст пункта</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>Offered words</source>
        <translation>Предлагаемые слова</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>{words}; Tab takes it</source>
        <translation>{words}; принять — Tab</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} deleted passages of the pasted words were left out; what was inserted is there.</source>
        <extracomment>One deleted passage of the pasted words was left out; what was inserted is there.</extracomment>
        <translation>
            <numerusform>Из вставленного опущен {n} исключённый фрагмент; добавленное сохранено.</numerusform>
            <numerusform>Из вставленного опущены {n} исключённых фрагмента; добавленное сохранено.</numerusform>
            <numerusform>Из вставленного опущено {n} исключённых фрагментов; добавленное сохранено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} notes of the pasted words were not taken along: their words were not copied.</source>
        <extracomment>The note of the pasted words was not taken along: its words were not copied.</extracomment>
        <translation>
            <numerusform>{n} примечание к вставленным словам не перенесено: его слова не были скопированы.</numerusform>
            <numerusform>{n} примечания к вставленным словам не перенесены: их слова не были скопированы.</numerusform>
            <numerusform>{n} примечаний к вставленным словам не перенесено: их слова не были скопированы.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Words that no {language} dictionary knows are underlined.</source>
        <translation>Подчёркиваются слова, которых нет в словарях (язык: {language}).</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Your words cannot be kept in {file}: {error}.</source>
        <translation>Ваши слова нельзя сохранить в файле {file}: {error}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>{language} by the dictionary {dictionary}.</source>
        <translation>Язык: {language}; словарь: {dictionary}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to my words</source>
        <translation>Добавить в мои слова</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to the words of this negotiation</source>
        <translation>Добавить к словам этих переговоров</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Nothing to suggest</source>
        <translation>Предложений нет</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>Not in the file</source>
        <translation>Не вошло в файл</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>What the format, or the way of writing, could not carry.</source>
        <translation>Чего не может передать формат или способ записи.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_choices.py"/>
        <source>{n} references are out of date in the draft.</source>
        <extracomment>{n} reference is out of date in the draft.</extracomment>
        <translation>
            <numerusform>В проекте устарела {n} ссылка.</numerusform>
            <numerusform>В проекте устарели {n} ссылки.</numerusform>
            <numerusform>В проекте устарело {n} ссылок.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Choose the file to write</source>
        <translation>Выберите файл для записи</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format of the file</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Page (HTML)</source>
        <translation>Страница (HTML)</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Replace the file</source>
        <translation>Заменить файл</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Папки {folder} нет.</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>What to write</source>
        <translation>Что записать</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Where</source>
        <comment>folder and file</comment>
        <translation>Куда</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Word files</source>
        <translation>Файлы Word</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Write references with their new numbers</source>
        <translation>Писать ссылки с новыми номерами</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>{file} already exists. It would be replaced.</source>
        <translation>Файл {file} уже существует. Он будет заменён.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>No program opens {file} here; open it from its folder.</source>
        <translation>Здесь нет программы, открывающей {file}; откройте его из папки.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}.</source>
        <translation>Файл {file} сохранён.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {loss}</source>
        <translation>Файл {file} сохранён. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {n} things are not in it.</source>
        <extracomment>Saved {file}. {n} thing is not in it.</extracomment>
        <translation>
            <numerusform>Файл {file} сохранён. Не вошёл {n} элемент.</numerusform>
            <numerusform>Файл {file} сохранён. Не вошли {n} элемента.</numerusform>
            <numerusform>Файл {file} сохранён. Не вошло {n} элементов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>There is no preview of this.</source>
        <translation>Предварительного просмотра нет.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>What is not in it</source>
        <translation>Что не вошло</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>{file} is not there any more.</source>
        <translation>Файла {file} больше нет.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add</source>
        <comment>texts</comment>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add texts</source>
        <translation>Добавить тексты</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/file_parts_view.py"/>
        <source>All {n} remarks</source>
        <extracomment>All {n} remarks</extracomment>
        <translation>
            <numerusform>Все замечания ({n})</numerusform>
            <numerusform>Все замечания ({n})</numerusform>
            <numerusform>Все замечания ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Base</source>
        <comment>text</comment>
        <translation>Исходный</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the text that is negotiated, and those to compare it with.</source>
        <translation>Выберите текст, по которому ведутся переговоры, и тексты для сравнения с ним.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the texts to compare with and to take from.</source>
        <translation>Выберите тексты, с которыми сравнивать и из которых брать.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare</source>
        <comment>texts to choose</comment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare with: {text}</source>
        <translation>Сравнить с текстом: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Continue…</source>
        <translation>Далее…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Negotiate: {text}</source>
        <translation>Переговоры по тексту: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>New negotiation</source>
        <translation>Новые переговоры</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>No text was found in it.</source>
        <translation>Текста в нём не найдено.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Reading the file again…</source>
        <translation>Повторное чтение файла…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Texts in {file}</source>
        <translation>Тексты в файле {file}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The file has tracked changes. Read it</source>
        <translation>В файле есть правка. Прочитать его</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The reader was not sure of everything. {remark}</source>
        <translation>При чтении не всё было ясно. {remark}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>What was not certain ({number})</source>
        <translation>Что осталось неясным ({number})</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>and then offer its changes for import as amendments</source>
        <translation>и затем предложить его правку для импорта как поправки</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>with the changes</source>
        <translation>с правкой</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>without them</source>
        <translation>без правки</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/files_view.py"/>
        <source>Texts in {n} files</source>
        <extracomment>Texts in {n} file</extracomment>
        <translation>
            <numerusform>Тексты в {n} файле</numerusform>
            <numerusform>Тексты в {n} файлах</numerusform>
            <numerusform>Тексты в {n} файлах</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read with them.</source>
        <translation>В файле есть правка; он прочитан с ней.</translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read without them.</source>
        <translation>В файле есть правка; он прочитан без неё.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A date like 2010-04-12 is written out in the language of the text.</source>
        <translation>Дата вида 2010-04-12 пишется прописью на языке текста.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A language by its code or name; several as en/fr.</source>
        <translation>Язык — кодом или названием; несколько — в виде en/fr.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>General, limited, restricted, provisional, or other words.</source>
        <translation>Общее, ограниченное, для служебного пользования, предварительное или иное.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead</source>
        <translation>Шапка документа</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead changed</source>
        <translation>Шапка изменена</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>What stands at the head of every file. Empty fields follow the base text.</source>
        <translation>То, что стоит в начале каждого файла. Пустые поля заполняются по исходному тексту.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Add texts to compare</source>
        <translation>Добавить тексты для сравнения</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>New negotiation from files</source>
        <translation>Новые переговоры из файлов</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Opening {file}</source>
        <translation>Открытие файла {file}</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Save the negotiation as</source>
        <translation>Сохранить переговоры как</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>the pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>{text} added</source>
        <translation>Добавлено: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>No pages</source>
        <translation>Страниц нет</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Page {number} of {all}</source>
        <translation>Страница {number} из {all}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Preview of the pages</source>
        <translation>Предварительный просмотр страниц</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper sizes</source>
        <translation>Форматы бумаги</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>UN template</source>
        <translation>Шаблон ООН</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Word files ({endings})</source>
        <translation>Файлы Word ({endings})</translation>
    </message>
    <message>
        <location filename="gui/files/pdf_printer.py"/>
        <source>Qt gave no PDF of the page; write .html and print it in a browser.</source>
        <translation>Qt не создал PDF страницы; запишите .html и напечатайте из браузера.</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Laying out the pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Page {number} of {all}, the first {most} are shown</source>
        <translation>Страница {number} из {all}, показаны первые {most}</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Progress of the preview</source>
        <translation>Ход предварительного просмотра</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Continue where you stopped</source>
        <translation>Продолжить с места остановки</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>From many source texts to one adopted text.</source>
        <translation>От множества исходных текстов — к одному принятому тексту.</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top</source>
        <translation>Закрепить вверху</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top: {file}</source>
        <translation>Закрепить вверху: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer it no more; it stays in the Help menu</source>
        <translation>Больше не предлагать; обзор останется в меню «Справка»</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer the tour no more</source>
        <translation>Больше не предлагать обзор</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Open a negotiation…</source>
        <translation>Открыть переговоры…</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Recent</source>
        <comment>negotiations</comment>
        <translation>Недавние</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Regional texts for a congress, made-up amendments</source>
        <translation>Региональные тексты для конгресса, вымышленные поправки</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take a tour (one minute)</source>
        <translation>Краткий обзор (одна минута)</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take it off this list; the file stays</source>
        <translation>Убрать из этого списка; файл остаётся</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take off the list: {file}</source>
        <translation>Убрать из списка: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off: {file}</source>
        <translation>Открепить: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>The sample negotiation</source>
        <translation>Пример переговоров</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Word, OpenDocument, PDF, web page or plain text</source>
        <translation>Word, OpenDocument, PDF, веб-страница или простой текст</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>or drop files here, or paste a text</source>
        <translation>или перетащите сюда файлы либо вставьте текст</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>{file} in {folder}. {said}</source>
        <translation>{file} в {folder}. {said}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/start_page.py"/>
        <source>{n} days ago</source>
        <extracomment>{n} day ago</extracomment>
        <translation>
            <numerusform>{n} день назад</numerusform>
            <numerusform>{n} дня назад</numerusform>
            <numerusform>{n} дней назад</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>By theme</source>
        <translation>По темам</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Column for the compromise</source>
        <translation>Столбец для компромисса</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Columns for the compromise</source>
        <translation>Столбцы для компромисса</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: open proposals</source>
        <translation>Последний столбец: открытые предложения</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: room to write</source>
        <translation>Последний столбец: место для записей</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>No last column</source>
        <translation>Без последнего столбца</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources in the table</source>
        <translation>Источники в таблице</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources: {number} of {all}</source>
        <translation>Источники: {number} из {all}</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>No page has these words</source>
        <translation>Страниц с этими словами нет</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/help/guide_window.py"/>
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} страница</numerusform>
            <numerusform>{n} страницы</numerusform>
            <numerusform>{n} страниц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>{page} — Guide</source>
        <translation>{page} — Руководство</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Choose a clause of the draft, press Enter or {edit}, and write. Your words change the draft, or become an amendment of the delegation that you choose in the toolbar.</source>
        <translation>Выберите пункт проекта, нажмите Enter или {edit} и пишите. Ваши слова изменят проект или станут поправкой делегации, выбранной на панели инструментов.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Every amendment has a card here; {accept} accepts it. {undo} takes back any decision.</source>
        <translation>У каждой поправки здесь есть карточка; {accept} принимает её. {undo} отменяет любое решение.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Step {number} of {all}</source>
        <translation>Шаг {number} из {all}</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The base, a source and your draft stand beside each other, with all differences marked. {next} goes to the next difference, {previous} to the one before.</source>
        <translation>Исходный текст, источник и ваш проект стоят рядом, все различия отмечены. {next} ведёт к следующему различию, {previous} — к предыдущему.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The texts side by side</source>
        <translation>Тексты рядом друг с другом</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Write and propose</source>
        <translation>Писать и предлагать</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>{export} writes a Word file with tracked changes, and all other papers. {guide} is help, and {palette} finds everything.</source>
        <translation>{export} записывает файл Word с исправлениями и все прочие документы. {guide} — справка, а {palette} находит всё.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>End</source>
        <comment>the tour</comment>
        <translation>Закончить</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Tour: {title}</source>
        <translation>Обзор: {title}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A desk of the chair</source>
        <translation>Рабочее место председателя</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A file that another desk saved with its key</source>
        <translation>Файл, в котором другое место сохранило свой ключ</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Acts for</source>
        <translation>Действует от имени</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk</source>
        <translation>Добавить рабочее место</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk…</source>
        <translation>Добавить рабочее место…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add from a file…</source>
        <translation>Добавить из файла…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>All</source>
        <comment>all delegations and the secretariat</comment>
        <translation>От имени всех</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>As the desk calls itself</source>
        <translation>Как место называет себя само</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Asking the key ring</source>
        <translation>Запрос к связке ключей</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>By the line with its key</source>
        <translation>По строке с его ключом</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Chair</source>
        <comment>a column: whether a desk is the chair's</comment>
        <translation>Председатель</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk {number}</source>
        <translation>Рабочее место {number}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Give it to whoever keeps the roster. It is no secret.</source>
        <translation>Передайте её тому, кто ведёт список рабочих мест. Она не секретна.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It brings the first roster.</source>
        <translation>Оно приносит первый список рабочих мест.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It may change the roster.</source>
        <translation>Оно может менять список рабочих мест.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Its name, its fingerprint and the line with its key</source>
        <translation>Его имя, отпечаток и строка с его ключом</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Leave empty to save nothing.</source>
        <translation>Оставьте пустым, чтобы ничего не сохранять.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Line with its key</source>
        <translation>Строка с его ключом</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed yet: the desk waits for its key ring.</source>
        <translation>Ещё не подписано: рабочее место ждёт свою связку ключей.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed.</source>
        <translation>Не подписано.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Save the line as</source>
        <translation>Сохранить строку как</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by an unknown desk, {digits}.</source>
        <translation>Подписано неизвестным рабочим местом, {digits}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by {desk}.</source>
        <translation>Подписано: {desk}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Some delegations</source>
        <translation>Некоторых делегаций</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>That desk may not act for {codes}.</source>
        <translation>Это рабочее место не может действовать от имени: {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The other desk finds it under Negotiation &gt; Desks &gt; This desk.</source>
        <translation>Другое место найдёт её в меню «Переговоры &gt; Рабочие места &gt; Это место».</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The secretariat</source>
        <translation>Секретариата</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The signature is wrong: the event was altered or forged.</source>
        <translation>Подпись неверна: событие изменено или подделано.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>There is no roster: every desk may act for all. Add a desk, and this one becomes the chair’s.</source>
        <translation>Списка рабочих мест нет: каждое место может действовать от имени всех. Добавьте место, и это станет местом председателя.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk is called {name}.</source>
        <translation>Это рабочее место называется {name}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk…</source>
        <translation>Это рабочее место…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>What the desk did stays</source>
        <translation>Сделанное этим местом остаётся</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Whatever is recorded here is signed with the key of this desk.</source>
        <translation>Всё, что здесь записывается, подписывается ключом этого рабочего места.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Which desk may act for whom. Acts of others that come in and do not keep to it must be confirmed. Compare fingerprints by telephone.</source>
        <translation>Какое рабочее место может действовать от чьего имени. Поступающие действия других, которые этому не соответствуют, нужно подтвердить. Сверяйте отпечатки по телефону.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Yes</source>
        <comment>this desk is the chair's</comment>
        <translation>Да</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>all</source>
        <comment>a desk acts for all</comment>
        <translation>всех</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the chair</source>
        <translation>председателя</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the secretariat</source>
        <translation>секретариата</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is off the roster</source>
        <translation>{desk}: исключено из списка рабочих мест</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is on the roster</source>
        <translation>{desk}: в списке рабочих мест</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{name} (this desk)</source>
        <translation>{name} (это рабочее место)</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{signed} That roster has no effect.</source>
        <translation>{signed} Этот список рабочих мест не действует.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Did not fit</source>
        <translation>Не подошло</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Done in one copy while something else was done in another; what was done in the longer line of work stands. Do it again, table it, or let it go.</source>
        <translation>Сделано в одной копии, пока в другой делалось иное; в силе остаётся то, что сделано в копии, где работали больше. Повторите, внесите как поправку или откажитесь.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Events that are here have other content in {file}: {numbers}. What is here stays; ask who sent it.</source>
        <translation>События, которые здесь уже есть, в {file} имеют другое содержание: {numbers}. Здешнее остаётся; спросите отправителя.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything in {file} is here already.</source>
        <translation>Всё из файла {file} здесь уже есть.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything that was done fits together.</source>
        <translation>Всё сделанное совместимо.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, from the beginning</source>
        <translation>Всё с самого начала</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, including what is not ticked</source>
        <translation>Всё, в том числе неотмеченное</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes and drafts stay here.</source>
        <translation>Для тех, кто работает с копией этих переговоров. Принимается через Файл &gt; Обмен. Личные заметки и проекты остаются здесь.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>From {file}. What you do not tick is left out.</source>
        <translation>Из {file}. Неотмеченное не учитывается.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It acts for {codes}, and this desk has not sent that before.</source>
        <translation>Действие от имени {codes}; с этого места такого раньше не присылали.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It is taken back; the history keeps it</source>
        <translation>Действие отменяется; в истории оно сохраняется</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It undoes what is here.</source>
        <translation>Отменяет то, что здесь есть.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was done again.</source>
        <translation>Повторено.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was left out before.</source>
        <translation>Ранее не учтено.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would not fit: {reason}</source>
        <translation>Не подойдёт: {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would set aside what is here: {acts}.</source>
        <translation>Будет отложено то, что здесь есть: {acts}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is later than the moment at which it was taken in.</source>
        <translation>Его время позже момента, когда оно было принято.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is older than that of what its author had seen.</source>
        <translation>Его время раньше времени того, что автор уже видел.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let go: {act}</source>
        <translation>Отказ: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let it go</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Nothing was taken in.</source>
        <translation>Ничего не принято.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>On {place}: {codes} {stance}.</source>
        <translation>По {place}: {codes} {stance}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Reading what was done</source>
        <translation>Чтение сделанного</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Redone: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment</source>
        <translation>Внести как поправку</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment…</source>
        <translation>Внести как поправку…</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Tabled as an amendment</source>
        <translation>Внесено как поправка</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <comment>button</comment>
        <translation>Принять</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Taking in everything would change {clauses}.</source>
        <translation>Всё это изменит {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>The meeting decides between these words and those that stand.</source>
        <translation>Заседание выбирает между этими словами и нынешними.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Was done again</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What came after “{name}”</source>
        <translation>Что сделано после «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What it changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What was done in a copy</source>
        <translation>Сделанное в копии</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>When (UTC)</source>
        <translation>Когда (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Why not</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write what was done</source>
        <translation>Записать сделанное</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Writing what was done</source>
        <translation>Запись сделанного</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{actor}, {when} UTC</source>
        <translation>{actor}, {when} UTC</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}) acts for {codes}.</source>
        <translation>{desk} ({digits}) действует за: {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}, of the chair) acts for {codes}.</source>
        <translation>{desk} ({digits}, стол председателя) действует за: {codes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{file} holds {n} events, and no private note or draft.</source>
        <extracomment>{file} holds {n} event, and no private note or draft.</extracomment>
        <translation>
            <numerusform>{file} содержит {n} событие и ни одной личной заметки или проекта.</numerusform>
            <numerusform>{file} содержит {n} события и ни одной личной заметки или проекта.</numerusform>
            <numerusform>{file} содержит {n} событий и ни одной личной заметки или проекта.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{name} exchange.zip</source>
        <translation>{name} обмен.zip</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} acts left out before count now.</source>
        <extracomment>{n} act left out before counts now.</extracomment>
        <translation>
            <numerusform>Теперь учитывается {n} ранее не учтённое действие.</numerusform>
            <numerusform>Теперь учитываются {n} ранее не учтённых действия.</numerusform>
            <numerusform>Теперь учитывается {n} ранее не учтённых действий.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} did not fit</source>
        <extracomment>{n} did not fit</extracomment>
        <translation>
            <numerusform>{n} не подошло</numerusform>
            <numerusform>{n} не подошли</numerusform>
            <numerusform>{n} не подошло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} events are taken in from {file}; all of it fits.</source>
        <extracomment>{n} event is taken in from {file}; all of it fits.</extracomment>
        <translation>
            <numerusform>Из файла {file} принято {n} событие; всё совместимо.</numerusform>
            <numerusform>Из файла {file} приняты {n} события; всё совместимо.</numerusform>
            <numerusform>Из файла {file} принято {n} событий; всё совместимо.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} не учтено</numerusform>
            <numerusform>{n} не учтены</numerusform>
            <numerusform>{n} не учтено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} taken in from {file}</source>
        <extracomment>{n} taken in from {file}</extracomment>
        <translation>
            <numerusform>из файла {file} принято: {n}</numerusform>
            <numerusform>из файла {file} принято: {n}</numerusform>
            <numerusform>из файла {file} принято: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{taken}, {unfit}</source>
        <comment>a list</comment>
        <translation>{taken}, {unfit}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>2026-11-26 or 2026-11-26T18:00Z</source>
        <translation>2026-11-26 или 2026-11-26T18:00Z</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>A new project with everything of this file that is intact.</source>
        <translation>Новый проект со всем, что в этом файле цело.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>After event</source>
        <translation>После события</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By</source>
        <comment>who named a version</comment>
        <translation>Кем</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By meeting</source>
        <translation>По заседаниям</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By person</source>
        <translation>По лицам</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare</source>
        <comment>two moments</comment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the base with</source>
        <translation>Сравнить исходный текст с</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft after event {event} with</source>
        <translation>Сравнить проект после события {event} с</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft now with</source>
        <translation>Сравнить нынешний проект с</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft “{name}” with</source>
        <translation>Сравнить проект «{name}» с</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the two</source>
        <translation>Сравнить оба</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events that came after these may be lost.</source>
        <translation>События, следовавшие за этими, могли быть утрачены.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Every change, newest first. Any of them can be undone.</source>
        <translation>Все изменения, начиная с последних. Любое можно отменить.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Going back</source>
        <translation>Возврат к моменту</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It changed no words that stand in the draft now.</source>
        <translation>Событие не изменило слов, которые сейчас стоят в проекте.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It does not fit: {reason}</source>
        <translation>Не подходит: {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Its clause</source>
        <translation>К пункту</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Left out: {why}</source>
        <translation>Пропущено: {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Lost: event {event}.</source>
        <translation>Утрачено: событие {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name it</source>
        <translation>Назвать</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name this moment</source>
        <translation>Назвать этот момент</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Or a number, a day or a time</source>
        <translation>Или номер, день или время</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Other moment</source>
        <translation>Другой момент</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Outside meetings</source>
        <translation>Вне заседаний</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private drafts or notes may be lost.</source>
        <translation>Личные проекты или заметки могли быть утрачены.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private: no exchange and no export has it.</source>
        <translation>Личное: этого нет ни в обмене, ни в экспорте.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Rev.1 as circulated</source>
        <translation>Rev.1 в распространённом виде</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Save a salvaged copy</source>
        <translation>Сохранить восстановленную копию</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Saving what is intact</source>
        <translation>Сохранение того, что цело</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Since (UTC)</source>
        <translation>С (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Taken back by event {event}.</source>
        <translation>Отменено событием {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The base text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft after event {event}</source>
        <translation>Проект после события {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft now</source>
        <translation>Нынешний проект</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft “{name}”</source>
        <translation>Проект «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is damaged.</source>
        <translation>Сохранённый файл «{name}» повреждён.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is lost.</source>
        <translation>Сохранённый файл «{name}» утрачен.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is after event {event}.</source>
        <translation>Переговоры в состоянии после события {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is now.</source>
        <translation>Переговоры в нынешнем состоянии.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The signature of event {event} is wrong: it was altered or forged.</source>
        <translation>Подпись события {event} неверна: оно изменено или подделано.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The text then</source>
        <translation>Текст на тот момент</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The texts that others may have. Name further moments under Events.</source>
        <translation>Тексты, которые могут быть у других. Дайте названия другим моментам в разделе «События».</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Undo this</source>
        <translation>Отменить это</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Version</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Versions</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What changed: {one} and {other}</source>
        <translation>Что изменилось: {one} и {other}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What it changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Why: {why}</source>
        <translation>Почему: {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>With the private notes</source>
        <translation>С личными заметками</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after event {event}</source>
        <translation>после события {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after {event}: {act}</source>
        <translation>после {event}: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>base text</source>
        <translation>базовый текст</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>named</source>
        <translation>названная</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>new base text</source>
        <translation>новый базовый текст</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>private</source>
        <translation>личное</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base</source>
        <translation>исходный текст</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base text</source>
        <translation>исходный текст</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone by {event}</source>
        <translation>отменено событием {event}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/history_lists.py"/>
        <source>{file} is written with {n} events.</source>
        <extracomment>{file} is written with {n} event.</extracomment>
        <translation>
            <numerusform>Записан файл {file}: {n} событие.</numerusform>
            <numerusform>Записан файл {file}: {n} события.</numerusform>
            <numerusform>Записан файл {file}: {n} событий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>{name} salvaged</source>
        <translation>{name} восстановленная копия</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation after event {event}</source>
        <translation>«{name}» — состояние переговоров после события {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation now</source>
        <translation>«{name}» — нынешнее состояние переговоров</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>A page to read (.html), or Word with tracked changes (.docx).</source>
        <translation>Страница для чтения (.html) или Word с правкой (.docx).</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changed by</source>
        <translation>Изменил</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Pages (*.html);;Word (*.docx)</source>
        <translation>Страницы HTML (*.html);;Word (*.docx)</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison</source>
        <translation>Сохранить сравнение</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison…</source>
        <translation>Сохранить сравнение…</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>The two texts are the same.</source>
        <translation>Оба текста одинаковы.</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>moved and changed</source>
        <translation>перенесено и изменено</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Brackets and options of the base, of each named version, and of the draft now.</source>
        <translation>Скобки и варианты в исходном тексте, в каждой именованной версии и в нынешнем проекте.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Counts</source>
        <translation>Подсчёты</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Left out, never tabled: {names}.</source>
        <translation>Опущено, не вносилось: {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Never tabled, but other acts speak of it, so it goes along: {names}.</source>
        <translation>Не вносилось, но упоминается в других действиях и потому передаётся: {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>No file is kept in this project.</source>
        <translation>В этом проекте нет сохранённых файлов.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>The whole negotiation with its history, to give to others.</source>
        <translation>Все переговоры с их историей, для передачи другим.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>What texts and amendments were read from, byte for byte.</source>
        <translation>То, из чего прочитаны тексты и поправки, байт в байт.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>With private notes and drafts</source>
        <translation>С личными заметками и проектами</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write it out…</source>
        <translation>Записать файл…</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write the file out</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>alternatives</source>
        <translation>альтернативы</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>brackets</source>
        <translation>скобки</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>options</source>
        <translation>варианты</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>placeholders</source>
        <translation>места для текста</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>recorded</source>
        <translation>записанные</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>the draft now</source>
        <translation>нынешний проект</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>versions</source>
        <translation>версии</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy without private notes and drafts.</source>
        <translation>{file} — копия без личных заметок и проектов.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy.</source>
        <translation>{file} — копия.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{name} copy</source>
        <translation>{name} копия</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>Desks</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>File with the key of a desk</source>
        <translation>Файл с ключом рабочего места</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>What was done, or a copy ({endings});;All files (*)</source>
        <translation>Сделанное или копия ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>No name</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>Nothing is proposed in these files</source>
        <translation>В этих файлах ничего не предложено</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as near as others; it makes no difference</source>
        <translation>так же близка, как другие; это ничего не меняет</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as the file says</source>
        <translation>как указано в файле</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as you chose</source>
        <translation>по вашему выбору</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>by its words</source>
        <translation>по его словам</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>chosen by the name of the file</source>
        <translation>выбрано по имени файла</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words, none of which is clear</source>
        <translation>указания словами, ни одно из которых не ясно</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words: {n} are clear</source>
        <extracomment>instructions in words: {n} is clear</extracomment>
        <translation>
            <numerusform>указания словами: {n} ясно</numerusform>
            <numerusform>указания словами: {n} ясны</numerusform>
            <numerusform>указания словами: {n} ясны</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>little in it is like any version</source>
        <translation>в нём мало похожего на какую-либо версию</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>more sponsors for {ids}</source>
        <translation>новые авторы у {ids}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up, and nothing differs from the text</source>
        <translation>правки нет, и отличий от текста нет</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up: what differs from the text is proposed</source>
        <translation>правки нет: предлагается то, что отличается от текста</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>nothing to remark</source>
        <translation>замечаний нет</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>several are about equally near</source>
        <translation>несколько версий почти одинаково близки</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>the draft of now</source>
        <translation>нынешний проект</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{author}: “{title}” has no sure place. {why}</source>
        <translation>{author}: «{title}» — место не определено. {why}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{first} to {last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{ids} tabled before</source>
        <translation>внесены ранее: {ids}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} amendments tabled ({which})</source>
        <extracomment>{n} amendment tabled ({which})</extracomment>
        <translation>
            <numerusform>внесена {n} поправка ({which})</numerusform>
            <numerusform>внесены {n} поправки ({which})</numerusform>
            <numerusform>внесено {n} поправок ({which})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} автор</numerusform>
            <numerusform>{n} автора</numerusform>
            <numerusform>{n} авторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} changes</source>
        <extracomment>{n} change</extracomment>
        <translation>
            <numerusform>{n} изменение</numerusform>
            <numerusform>{n} изменения</numerusform>
            <numerusform>{n} изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} файл</numerusform>
            <numerusform>{n} файла</numerusform>
            <numerusform>{n} файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} proposals in brackets</source>
        <extracomment>{n} proposal in brackets</extracomment>
        <translation>
            <numerusform>{n} предложение в скобках</numerusform>
            <numerusform>{n} предложения в скобках</numerusform>
            <numerusform>{n} предложений в скобках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} remarks</source>
        <extracomment>{n} remark</extracomment>
        <translation>
            <numerusform>{n} замечание</numerusform>
            <numerusform>{n} замечания</numerusform>
            <numerusform>{n} замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} tracked changes</source>
        <extracomment>{n} tracked change</extracomment>
        <translation>
            <numerusform>{n} исправление</numerusform>
            <numerusform>{n} исправления</numerusform>
            <numerusform>{n} исправлений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{version} ({percent} %)</source>
        <translation>{version} ({percent} %)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Amendments in {files}</source>
        <translation>Поправки: {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Check this</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Choose one</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Code or name, or CODE=Name</source>
        <translation>Код или название, либо КОД=Название</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Delegation of {author}</source>
        <translation>Делегация: {author}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Each can be decided alone, and equal ones of several delegations become one.</source>
        <translation>Каждая решается отдельно, а одинаковые поправки разных делегаций становятся одной.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Everything that an author changed goes together.</source>
        <translation>Все изменения одного автора рассматриваются вместе.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import amendments</source>
        <translation>Импорт поправок</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Keep “{name}” as a new one</source>
        <translation>Оставить «{name}» как новую</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>New</source>
        <comment>delegation</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Not in the list of delegations yet; it is put there.</source>
        <translation>В списке делегаций её пока нет; она будет добавлена.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Nothing to import</source>
        <translation>Импортировать нечего</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One amendment for each author</source>
        <translation>По одной поправке на автора</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One for each clause and author</source>
        <translation>По одной на каждый пункт и автора</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Version of {file}</source>
        <translation>Версия файла {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What becomes an amendment</source>
        <translation>Что становится поправкой</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What was not certain</source>
        <translation>Что осталось неясным</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Where the files differ from the text</source>
        <translation>Где файлы отличаются от текста</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Whose amendments they are</source>
        <translation>Чьи это поправки</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Writes for</source>
        <translation>Пишет от имени</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Written on</source>
        <translation>На основе версии</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Files that can be read ({endings});;All files (*)</source>
        <translation>Файлы, которые можно прочитать ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Looking for tracked changes</source>
        <translation>Поиск правки</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>New base text</source>
        <translation>Новый исходный текст</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Revisions of the draft</source>
        <translation>Редакции проекта</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_commands.py"/>
        <source>{said} {n} remarks are kept under File, Import notes.</source>
        <extracomment>{said} {n} remark is kept under File, Import notes.</extracomment>
        <translation>
            <numerusform>{said} {n} замечание сохранено в меню «Файл», «Замечания при импорте».</numerusform>
            <numerusform>{said} {n} замечания сохранены в меню «Файл», «Замечания при импорте».</numerusform>
            <numerusform>{said} {n} замечаний сохранено в меню «Файл», «Замечания при импорте».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>Import notes</source>
        <translation>Замечания при импорте</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>No file was read into this negotiation since its remarks are kept.</source>
        <translation>С тех пор как замечания сохраняются, в эти переговоры не читался ни один файл.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>What readers and imports were not sure of, and what was not taken over.</source>
        <translation>В чём не было уверенности при чтении и импорте и что не было перенесено.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Amendments in words</source>
        <translation>Поправки, изложенные словами</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>As amendment documents have them, or as they are said in the room; in English, French or Spanish. Quote the words of the text.</source>
        <translation>Как в документах с поправками или как их оглашают в зале; на английском, французском или испанском языке. Слова текста приводите в кавычках.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Each an amendment</source>
        <translation>Каждое — отдельная поправка</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>In operative paragraph 3, replace “…” by “…”.</source>
        <translation>In operative paragraph 3, replace “…” by “…”.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instruction</source>
        <translation>Указание</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instructions</source>
        <translation>Указания</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>One amendment of all</source>
        <translation>Одна поправка из всех</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read</source>
        <comment>to read</comment>
        <translation>Прочитать</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read instructions</source>
        <translation>Прочитать указания</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table all {n} that are clear…</source>
        <extracomment>Table {n} that is clear…</extracomment>
        <translation>
            <numerusform>Внести все понятные ({n})…</numerusform>
            <numerusform>Внести все понятные ({n})…</numerusform>
            <numerusform>Внести все понятные ({n})…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table amendments</source>
        <translation>Внести поправки</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table it…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table the amendment</source>
        <translation>Внести поправку</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The amendment is tabled</source>
        <translation>Поправка внесена</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The version whose numbers and words are meant.</source>
        <translation>Версия, к номерам и словам которой это относится.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>There are no instructions in it.</source>
        <translation>Указаний в нём нет.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Understood as</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>no place</source>
        <translation>нет места</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>not understood</source>
        <translation>не понято</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>nothing to do</source>
        <translation>действий не требуется</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>{n} amendments are tabled</source>
        <extracomment>{n} amendment is tabled</extracomment>
        <translation>
            <numerusform>Внесена {n} поправка</numerusform>
            <numerusform>Внесены {n} поправки</numerusform>
            <numerusform>Внесено {n} поправок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who}</source>
        <translation>Как в {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who} has it.</source>
        <translation>Как в {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decide so</source>
        <translation>Решить так</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided as {who}.</source>
        <translation>Решено: как в {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided with a written text.</source>
        <translation>Решено: написанный текст.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Empty: the clause goes.</source>
        <translation>Если оставить пустым, пункт исключается.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Every change is tracked under the name of the file that it comes from.</source>
        <translation>Каждое изменение показано правкой под именем файла, из которого оно взято.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Everything is decided.</source>
        <translation>Всё решено.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is not clear which text of {file} answers to the draft.</source>
        <translation>Неясно, какой текст в {file} соответствует проекту.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is open again.</source>
        <translation>Снова открыто.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Italics and the like</source>
        <translation>Курсив и другое оформление</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merge {files}</source>
        <translation>Свести {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merged: {files}</source>
        <translation>Сведены: {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merging</source>
        <translation>Сведение</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>No file changes anything.</source>
        <translation>Ни один файл ничего не меняет.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Nothing collides: everything can be taken into the draft.</source>
        <translation>Противоречий нет: всё можно взять в проект.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Something else was decided meanwhile; decide this again.</source>
        <translation>Тем временем решено что-то другое; примите это решение заново.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the decision back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the rest</source>
        <translation>Взять остальное</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take what is decided</source>
        <translation>Взять решённое</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Text in {file}</source>
        <translation>Текст в файле {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause goes.</source>
        <translation>Пункт исключается.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause reads as in {who}</source>
        <translation>Пункт гласит, как в {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>What each file changes. What several files change alike comes in once.</source>
        <translation>Что меняет каждый файл. Одинаковые изменения разных файлов вносятся один раз.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>With tracked changes</source>
        <translation>С правкой</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Word file</source>
        <translation>Файл Word</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a Word file…</source>
        <translation>Записать файл Word…</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a text for {clause}</source>
        <translation>Написать текст: {clause}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write the merged text</source>
        <translation>Записать сведённый текст</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>as {who}</source>
        <translation>как в {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>clauses</source>
        <translation>пункты</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>written</source>
        <translation>написано</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft but italics and the like.</source>
        <translation>{files}: от проекта отличается только курсив и другое оформление.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft.</source>
        <translation>{files}: отличий от проекта нет.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{file} already exists; choose another name.</source>
        <translation>Файл {file} уже существует; выберите другое имя.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{name} merged</source>
        <translation>{name} сведённый</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} conflicts are undecided. There the draft keeps its own words, and what the files say there does not come in.</source>
        <extracomment>{n} conflict is undecided. There the draft keeps its own words, and what the files say there does not come in.</extracomment>
        <translation>
            <numerusform>Не решено {n} противоречие. Там в проекте останутся его слова, а слова файлов не войдут.</numerusform>
            <numerusform>Не решены {n} противоречия. Там в проекте останутся его слова, а слова файлов не войдут.</numerusform>
            <numerusform>Не решено {n} противоречий. Там в проекте останутся его слова, а слова файлов не войдут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} to be decided. Until then the draft's own words stand there.</source>
        <extracomment>{n} to be decided. Until then the draft's own words stand there.</extracomment>
        <translation>
            <numerusform>Предстоит решить: {n}. До тех пор там стоят слова проекта.</numerusform>
            <numerusform>Предстоит решить: {n}. До тех пор там стоят слова проекта.</numerusform>
            <numerusform>Предстоит решить: {n}. До тех пор там стоят слова проекта.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Agreed, but worded differently in the new text</source>
        <translation>Согласованы, но в новом тексте иначе</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Becomes</source>
        <translation>Что станет</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the draft</source>
        <translation>В проекте</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the new text</source>
        <translation>В новом тексте</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Laying the negotiation on the new text</source>
        <translation>Перенос переговоров на новый текст</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>New base text: {file}</source>
        <translation>Новый исходный текст: {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No amendment and no change of the draft is concerned.</source>
        <translation>Ни поправок, ни изменений проекта это не затрагивает.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No text was found in {file}.</source>
        <translation>В файле {file} текста не найдено.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>On the new text</source>
        <translation>В новом тексте</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Placing everything on the new text</source>
        <translation>Размещение всего в новом тексте</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The former wordings stay readable.</source>
        <translation>Прежние редакции можно читать и далее.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The new text is now the base text</source>
        <translation>Новый текст теперь является исходным</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: nothing.</source>
        <translation>Решать нечего.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: {n} of {all}.</source>
        <translation>Предстоит решить: {n} из {all}.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Use as the base text</source>
        <translation>Сделать исходным текстом</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>a change of {author}</source>
        <translation>изменение: {author}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/new_base_list.py"/>
        <source>{n} made by hand are idle: their clauses are gone.</source>
        <extracomment>{n} made by hand is idle: its clauses are gone.</extracomment>
        <translation>
            <numerusform>Не действуют связи, созданные вручную: {n}; их пунктов больше нет.</numerusform>
            <numerusform>Не действуют связи, созданные вручную: {n}; их пунктов больше нет.</numerusform>
            <numerusform>Не действуют связи, созданные вручную: {n}; их пунктов больше нет.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Accepting it supersedes {who}.</source>
        <translation>При её принятии утрачивает силу {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Amends {who}.</source>
        <translation>Изменяет {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Cannot stand beside {who}.</source>
        <translation>Несовместима с {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Choose a clause to see its amendments, where its words come from, and its notes.</source>
        <translation>Выберите пункт, чтобы увидеть поправки к нему, происхождение его слов и примечания.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Collides with {who}, which was accepted.</source>
        <translation>Противоречит {who} — уже принято.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Not in the draft. Alt+→ takes it into the draft.</source>
        <translation>Нет в проекте. Alt+→ включает в проект.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Stands or falls with {members} (“{name}”).</source>
        <translation>Решается только вместе с {members} («{name}»).</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>already in the text</source>
        <translation>уже в тексте</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies</source>
        <translation>применима</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {amendments}</source>
        <translation>применима, но исключает {amendments}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {n} others</source>
        <extracomment>applies, but excludes {n} other</extracomment>
        <translation>
            <numerusform>применима, но исключает ещё {n} поправку</numerusform>
            <numerusform>применима, но исключает ещё {n} поправки</numerusform>
            <numerusform>применима, но исключает ещё {n} поправок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>conflict</source>
        <translation>противоречие</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>eight proposals</source>
        <translation>восемь предложений</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>five proposals</source>
        <translation>пять предложений</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>four proposals</source>
        <translation>четыре предложения</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>needs confirmation</source>
        <translation>подтвердить место</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nine proposals</source>
        <translation>девять предложений</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no longer has a place</source>
        <translation>нет места</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no proposals</source>
        <translation>предложений нет</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nothing open</source>
        <translation>нет открытых</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>one proposal</source>
        <translation>одно предложение</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>seven proposals</source>
        <translation>семь предложений</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>several places</source>
        <translation>несколько мест</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>six proposals</source>
        <translation>шесть предложений</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>three proposals</source>
        <translation>три предложения</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>two proposals</source>
        <translation>два предложения</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, deleted</source>
        <translation>{clause}, исключён</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, moved away</source>
        <translation>{clause}, перенесён отсюда</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{n} proposals</source>
        <extracomment>{n} proposal</extracomment>
        <translation>
            <numerusform>{n} предложение</numerusform>
            <numerusform>{n} предложения</numerusform>
            <numerusform>{n} предложений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Accept {amendment} of {names}</source>
        <translation>Принять {amendment} ({names})</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Confirm and accept {amendment} of {names}</source>
        <translation>Подтвердить и принять {amendment} ({names})</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>History of {amendment}</source>
        <translation>История {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More to do with {amendment}</source>
        <translation>Другие действия с {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Put {amendment} of {names} on hold</source>
        <translation>Отложить {amendment} ({names})</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Reject {amendment} of {names}</source>
        <translation>Отклонить {amendment} ({names})</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>The name of this amendment in the register</source>
        <translation>Обозначение этой поправки в реестре</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Withdraw {amendment} of {names}</source>
        <translation>Отозвать {amendment} ({names})</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Proposed, {when}</source>
        <translation>Предложена, {when}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommendation taken back</source>
        <translation>Рекомендация отозвана</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice}</source>
        <translation>Рекомендация: {advice}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} into {amendment}</source>
        <translation>Рекомендация: {advice} с {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} to {body}</source>
        <translation>Рекомендация: {advice} ({body})</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Wording {revision}, until it was changed</source>
        <translation>Редакция {revision}, до изменения</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} joined</source>
        <translation>Присоединились: {code}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} left</source>
        <translation>Вышли: {code}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Hold</source>
        <comment>to put on hold</comment>
        <translation>Отложить</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Return</source>
        <comment>to give back</comment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Supersede</source>
        <translation>Признать утратившей силу</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} accepted</source>
        <translation>{amendment} принята</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} put on hold</source>
        <translation>{amendment} отложена</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} rejected</source>
        <translation>{amendment} отклонена</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} returned to its sponsors</source>
        <translation>{amendment} возвращена авторам</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} submitted</source>
        <translation>{amendment} представлена</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} superseded</source>
        <translation>{amendment} утратила силу</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} tabled</source>
        <translation>{amendment} внесена</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} withdrawn</source>
        <translation>{amendment} снята</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be accepted</source>
        <translation>Нельзя принять: {left} из {all}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be put on hold</source>
        <translation>Нельзя отложить: {left} из {all}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be rejected</source>
        <translation>Нельзя отклонить: {left} из {all}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be withdrawn</source>
        <translation>Нельзя отозвать: {left} из {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} accepted; not these:</source>
        <extracomment>{n} accepted; not these:</extracomment>
        <translation>
            <numerusform>{n} принято; не эти:</numerusform>
            <numerusform>{n} принято; не эти:</numerusform>
            <numerusform>{n} принято; не эти:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments accepted</source>
        <extracomment>{n} amendment accepted</extracomment>
        <translation>
            <numerusform>Принята {n} поправка</numerusform>
            <numerusform>Приняты {n} поправки</numerusform>
            <numerusform>Принято {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments put on hold</source>
        <extracomment>{n} amendment put on hold</extracomment>
        <translation>
            <numerusform>Отложена {n} поправка</numerusform>
            <numerusform>Отложены {n} поправки</numerusform>
            <numerusform>Отложено {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments rejected</source>
        <extracomment>{n} amendment rejected</extracomment>
        <translation>
            <numerusform>Отклонена {n} поправка</numerusform>
            <numerusform>Отклонены {n} поправки</numerusform>
            <numerusform>Отклонено {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments returned to their sponsors</source>
        <extracomment>{n} amendment returned to its sponsors</extracomment>
        <translation>
            <numerusform>Возвращена авторам {n} поправка</numerusform>
            <numerusform>Возвращены авторам {n} поправки</numerusform>
            <numerusform>Возвращено авторам {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments submitted</source>
        <extracomment>{n} amendment submitted</extracomment>
        <translation>
            <numerusform>Представлена {n} поправка</numerusform>
            <numerusform>Представлены {n} поправки</numerusform>
            <numerusform>Представлено {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments superseded</source>
        <extracomment>{n} amendment superseded</extracomment>
        <translation>
            <numerusform>Утратила силу {n} поправка</numerusform>
            <numerusform>Утратили силу {n} поправки</numerusform>
            <numerusform>Утратило силу {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments tabled</source>
        <extracomment>{n} amendment tabled</extracomment>
        <translation>
            <numerusform>Внесена {n} поправка</numerusform>
            <numerusform>Внесены {n} поправки</numerusform>
            <numerusform>Внесено {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments withdrawn</source>
        <extracomment>{n} amendment withdrawn</extracomment>
        <translation>
            <numerusform>Снята {n} поправка</numerusform>
            <numerusform>Сняты {n} поправки</numerusform>
            <numerusform>Снято {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} put on hold; not these:</source>
        <extracomment>{n} put on hold; not these:</extracomment>
        <translation>
            <numerusform>{n} отложено; не эти:</numerusform>
            <numerusform>{n} отложено; не эти:</numerusform>
            <numerusform>{n} отложено; не эти:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} rejected; not these:</source>
        <extracomment>{n} rejected; not these:</extracomment>
        <translation>
            <numerusform>{n} отклонено; не эти:</numerusform>
            <numerusform>{n} отклонено; не эти:</numerusform>
            <numerusform>{n} отклонено; не эти:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} returned to their sponsors; not these:</source>
        <extracomment>{n} returned to its sponsors; not these:</extracomment>
        <translation>
            <numerusform>{n} возвращено авторам; не эти:</numerusform>
            <numerusform>{n} возвращено авторам; не эти:</numerusform>
            <numerusform>{n} возвращено авторам; не эти:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} submitted; not these:</source>
        <extracomment>{n} submitted; not these:</extracomment>
        <translation>
            <numerusform>{n} представлено; не эти:</numerusform>
            <numerusform>{n} представлено; не эти:</numerusform>
            <numerusform>{n} представлено; не эти:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} superseded; not these:</source>
        <extracomment>{n} superseded; not these:</extracomment>
        <translation>
            <numerusform>{n} заменено; не эти:</numerusform>
            <numerusform>{n} заменено; не эти:</numerusform>
            <numerusform>{n} заменено; не эти:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} tabled; not these:</source>
        <extracomment>{n} tabled; not these:</extracomment>
        <translation>
            <numerusform>{n} внесено; не эти:</numerusform>
            <numerusform>{n} внесено; не эти:</numerusform>
            <numerusform>{n} внесено; не эти:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} withdrawn; not these:</source>
        <extracomment>{n} withdrawn; not these:</extracomment>
        <translation>
            <numerusform>{n} отозвано; не эти:</numerusform>
            <numerusform>{n} отозвано; не эти:</numerusform>
            <numerusform>{n} отозвано; не эти:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Choose an amendment to see what it proposes.</source>
        <translation>Выберите поправку, чтобы увидеть, что в ней предлагается.</translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>The first {n} of them.</source>
        <extracomment>The first {n} of them.</extracomment>
        <translation>
            <numerusform>Показаны первые: {n}.</numerusform>
            <numerusform>Показаны первые: {n}.</numerusform>
            <numerusform>Показаны первые: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>It stands after</source>
        <translation>Стоит после</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>The nearest clause</source>
        <translation>Ближайший пункт</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>What follows here</source>
        <translation>Что следует здесь</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Join the sponsors…</source>
        <translation>Присоединиться к авторам…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Leave the sponsors…</source>
        <translation>Выйти из числа авторов…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>The place is right as it is shown</source>
        <translation>Место показано верно</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Links</source>
        <comment>between clauses</comment>
        <translation>Связи</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Notes</source>
        <comment>of a clause</comment>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Offered</source>
        <comment>links</comment>
        <translation>Предложенные</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Private, not exported, never on the projector</source>
        <translation>Личная, не экспортируется, на проекторе не показывается</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Remove the private note: {note}</source>
        <translation>Удалить личную заметку: {note}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show in the history: {line}</source>
        <translation>Показать в истории: {line}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show it in the history</source>
        <translation>Показать в истории</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/inspector.py"/>
        <source>Show {n} more amendments</source>
        <extracomment>Show {n} more amendment</extracomment>
        <translation>
            <numerusform>Показать ещё {n} поправку</numerusform>
            <numerusform>Показать ещё {n} поправки</numerusform>
            <numerusform>Показать ещё {n} поправок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Theme of {clause}</source>
        <translation>Тема: {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>What is to be said of the clause</source>
        <translation>Сведения о пункте</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Where it comes from</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <location filename="gui/inspector/page.py"/>
        <source>Choose a row to see more of it.</source>
        <translation>Выберите строку, чтобы увидеть подробности.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>For whoever has this project file; in no export and in no history.</source>
        <translation>Для тех, у кого есть этот файл проекта; нет ни в экспорте, ни в истории.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Noted; no export has it.</source>
        <translation>Записано; в экспорт не входит.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Passphrase…</source>
        <translation>Парольная фраза…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private note on {name}</source>
        <translation>Личная заметка: {name}</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private notes are locked. Unlock them to write one.</source>
        <translation>Личные заметки заблокированы. Разблокируйте их, чтобы написать заметку.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove the note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>The note is removed for good.</source>
        <translation>Заметка удалена навсегда.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>There are no private notes.</source>
        <translation>Личных заметок нет.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written (UTC)</source>
        <translation>Написана (UTC)</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written by</source>
        <translation>Написал</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>the negotiation</source>
        <translation>переговоры</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>“{text}” leaves the file; no undo brings it back.</source>
        <translation>«{text}» удаляется из файла; отменить это нельзя.</translation>
    </message>
    <message>
        <location filename="gui/inspector/remarks_view.py"/>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/remarks_view.py"/>
        <source>and {n} more, which {command} lists</source>
        <extracomment>and {n} more, which {command} lists</extracomment>
        <translation>
            <numerusform>и ещё {n}, см. «{command}»</numerusform>
            <numerusform>и ещё {n}, см. «{command}»</numerusform>
            <numerusform>и ещё {n}, см. «{command}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Beside: “{words}”</source>
        <translation>Рядом: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm</source>
        <comment>link</comment>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm the link with {clause}</source>
        <translation>Подтвердить связь: {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>How sure it is that the two clauses deal with the same matter</source>
        <translation>Насколько достоверно, что оба пункта касаются одного вопроса</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}</source>
        <translation>Связь с {clause}, {state}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}: {why}</source>
        <translation>Связь с {clause}, {state}: {why}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse</source>
        <comment>link</comment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse the link with {clause}</source>
        <translation>Отклонить связь: {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back</source>
        <comment>decision</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back the decision on the link with {clause}</source>
        <translation>Отменить решение о связи: {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed</source>
        <comment>link</comment>
        <translation>подтверждена</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed by {who}</source>
        <comment>link</comment>
        <translation>подтверждена: {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>drawn</source>
        <comment>link</comment>
        <translation>проведена</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>elsewhere</source>
        <comment>clause</comment>
        <translation>в другом месте</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>offered</source>
        <comment>link</comment>
        <translation>предложена</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused</source>
        <comment>link</comment>
        <translation>отклонена</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused by {who}</source>
        <comment>link</comment>
        <translation>отклонена: {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme</source>
        <translation>Название новой темы</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme, then Enter</source>
        <translation>Название новой темы, затем Enter</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>New theme…</source>
        <translation>Новая тема…</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved together with {clauses}</source>
        <translation>Перенесено вместе с {clauses}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved within the clause: {words}</source>
        <translation>Перенесено внутри пункта: {words}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>other force</source>
        <translation>другая сила</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{clause} is removed</source>
        <translation>{clause} исключён</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{n} more</source>
        <translation>ещё {n}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Not the same clause</source>
        <translation>Не тот же пункт</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Split the link: the two clauses do not belong together</source>
        <translation>Разорвать связь: два пункта не соответствуют друг другу</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>{clause} is not the same clause: split the link</source>
        <translation>{clause} — не тот же пункт: разорвать связь</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>✓ joined by {who}</source>
        <translation>✓ связь подтверждена: {who}</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Ad referendum</source>
        <translation>Ad referendum</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next amendment</source>
        <translation>Следующая поправка</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next open clause ▶</source>
        <translation>Следующий открытый пункт ▶</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>open</source>
        <comment>state of a clause</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>As the text was printed, gaps too</source>
        <translation>Как напечатано в тексте, включая пропуски</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Between 5 and 6 comes</source>
        <translation>Между 5 и 6</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Came since: {numbers}.</source>
        <translation>Добавились: {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Count everything through</source>
        <translation>Сплошная нумерация</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph is called as before.</source>
        <translation>Обозначения всех пунктов остаются прежними.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph keeps the number that it has now, as circulated.</source>
        <translation>Каждый пункт сохраняет нынешний номер, как в распространённом тексте.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze</source>
        <translation>Зафиксировать</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze numbers</source>
        <translation>Зафиксировать нумерацию</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Frozen by {person} since {time}.</source>
        <translation>Зафиксировано: {person}, {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>In sections…</source>
        <translation>По разделам…</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Keep the numbers as circulated</source>
        <translation>Сохранить номера как в распространённом тексте</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let numbers follow the text</source>
        <translation>Вернуть нумерацию по тексту</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let them follow</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation>Номера не зафиксированы; они следуют тексту.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Number now</source>
        <translation>Нынешний номер</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are frozen</source>
        <translation>Нумерация зафиксирована</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are no longer frozen.</source>
        <translation>Нумерация больше не зафиксирована.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers begin again</source>
        <translation>Нумерация начинается заново</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text</source>
        <translation>Нумерация следует тексту</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text.</source>
        <translation>Нумерация следует тексту.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers frozen · {time}</source>
        <translation>Нумерация зафиксирована · {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers go on</source>
        <translation>Нумерация сквозная</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers in sections</source>
        <translation>Нумерация по разделам</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers of the clauses</source>
        <translation>Номера пунктов</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumber</source>
        <translation>Перенумеровать</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumbered</source>
        <translation>После перенумерации</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Resolutions go on through all sections; those on the budget begin again.</source>
        <translation>В резолюциях нумерация сквозная через все разделы; в резолюциях по бюджету — заново в каждом.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Stay empty: {numbers}.</source>
        <translation>Остаются свободными: {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The draft is renumbered</source>
        <translation>Проект перенумерован</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The export “Old and new numbers” has the whole table.</source>
        <translation>Полная таблица — в экспорте «Таблица соответствия номеров».</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The new numbers are frozen.</source>
        <translation>Новые номера зафиксированы.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The number of a paragraph that is deleted stays empty.</source>
        <translation>Номер исключённого пункта остаётся свободным.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation>Нумерация зафиксирована; сначала верните нумерацию по тексту.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation>Номера в порядке: обозначения пунктов не изменились бы.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They begin again with 1</source>
        <translation>Заново с 1</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They go on</source>
        <translation>Сквозная</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Those that are frozen stay; what came since is fixed too.</source>
        <translation>Зафиксированные номера остаются; добавившиеся также фиксируются.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Until it was renumbered: {number}</source>
        <translation>До перенумерации: {number}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>What happened</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Where a section begins</source>
        <translation>В начале раздела</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>one without</source>
        <comment>a number</comment>
        <translation>без номера</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{changes} and {n} more.</source>
        <translation>{changes} и ещё {n}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{old} becomes {new}</source>
        <translation>{old} становится {new}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due in {time}</source>
        <translation>До конца срока поправок {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due {time}</source>
        <translation>Срок поправок: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments were due until {time}</source>
        <translation>Срок поправок истёк: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>On {clauses}.</source>
        <translation>По {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends in {time}</source>
        <translation>До конца молчания {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends {time}</source>
        <translation>Конец молчания: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence passed at {time}</source>
        <translation>Молчание завершилось: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: amendments due {time}.</source>
        <translation>Затем: срок поправок {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: silence ends {time}.</source>
        <translation>Затем: конец молчания {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{meeting}. What is done now belongs to this meeting.</source>
        <translation>{meeting}. Всё, что делается сейчас, относится к этому заседанию.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/clock.py"/>
        <source>{n} late</source>
        <extracomment>{n} late</extracomment>
        <translation>
            <numerusform>{n} с опозданием</numerusform>
            <numerusform>{n} с опозданием</numerusform>
            <numerusform>{n} с опозданием</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin a silence procedure</source>
        <translation>Начать процедуру молчания</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break it</source>
        <translation>Нарушить</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break the silence</source>
        <translation>Нарушить молчание</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Day, time and offset from UTC.</source>
        <translation>День, время и смещение от UTC.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline for amendments</source>
        <translation>Срок представления поправок</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline set until {time}</source>
        <translation>Срок установлен: до {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure has ended.</source>
        <translation>Ни одна процедура молчания не завершилась.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure is running.</source>
        <translation>Процедура молчания не проводится.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>On</source>
        <translation>По вопросу</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Set</source>
        <comment>to set</comment>
        <translation>Задать</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence broken by {codes}</source>
        <translation>Молчание нарушено: {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence has passed, on record</source>
        <translation>Записано: молчание не нарушено</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Under silence until {time}</source>
        <translation>Молчание до {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>What they object to</source>
        <translation>Против чего возражают</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>the whole text</source>
        <translation>весь текст</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>{procedure}, until {time} UTC</source>
        <translation>{procedure}, до {time} UTC</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>List of delegations, or report with participants</source>
        <translation>Список делегаций или доклад с участниками</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Votes</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>2026-11-26; empty: today</source>
        <translation>2026-11-26; пусто — сегодня</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree ad referendum {clause}</source>
        <translation>Согласовать ad referendum {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree anyway</source>
        <translation>Всё равно согласовать</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree {clause}</source>
        <translation>Согласовать {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Code of the group</source>
        <translation>Код группы</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Codes of its members with commas between; nobody: it speaks for itself only.</source>
        <translation>Коды членов через запятую; никого — группа выступает только от своего имени.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Conference Room 2</source>
        <translation>Зал заседаний 2</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Delete</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Empty: that of the meeting, else today</source>
        <translation>Пусто — день заседания, иначе сегодня</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Europe/Vienna or +01:00; empty: as here</source>
        <translation>Europe/Vienna или +01:00; пусто — как здесь</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>In a few words</source>
        <translation>В нескольких словах</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open</source>
        <comment>to open a meeting</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open a meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park {clause}</source>
        <translation>Отложить {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Place</source>
        <comment>where a meeting is</comment>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position on</source>
        <translation>Позиция по</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Record</source>
        <comment>to keep on record</comment>
        <translation>Записать</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen</source>
        <translation>Вновь открыть</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen {clause}</source>
        <translation>Вновь открыть {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Speaks for</source>
        <translation>Выступает от имени</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Take a position</source>
        <translation>Заявить позицию</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is closed</source>
        <translation>Заседание «{name}» закрыто</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is open</source>
        <translation>Заседание «{name}» открыто</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Their words, a condition</source>
        <translation>Слова делегации, условие</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Third informal reading</source>
        <translation>Третье неофициальное чтение</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>This applies to its sub-paragraphs too.</source>
        <translation>Решение распространяется на всё, что подчинено пункту.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>What is done until it is closed belongs to it.</source>
        <translation>Всё, что делается до его закрытия, относится к нему.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Where it is new</source>
        <translation>Для новой группы</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the base in {set}</source>
        <translation>исходный текст в {set}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the bracket [{words}]</source>
        <translation>скобки [{words}]</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the clause {clause}</source>
        <translation>пункт {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed</source>
        <translation>{clause} согласован</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed ad ref</source>
        <translation>{clause} согласован ad referendum</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is deleted</source>
        <translation>{clause} исключён</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is open again</source>
        <translation>{clause} вновь открыт</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is parked</source>
        <translation>{clause} отложен</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for itself only</source>
        <translation>{code} выступает только от своего имени</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for {members}</source>
        <translation>{code} выступает от имени: {members}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{n} amendments are open on it: {amendments}. Once it is agreed they cannot be accepted any more.</source>
        <extracomment>{n} amendment is open on it: {amendments}. Once it is agreed it cannot be accepted any more.</extracomment>
        <translation>
            <numerusform>К этому пункту есть {n} открытая поправка: {amendments}. После согласования её уже нельзя будет принять.</numerusform>
            <numerusform>К этому пункту есть {n} открытые поправки: {amendments}. После согласования их уже нельзя будет принять.</numerusform>
            <numerusform>К этому пункту есть {n} открытых поправок: {amendments}. После согласования их уже нельзя будет принять.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>A list in a file, or the list of participants of a report</source>
        <translation>Список в файле или список участников из доклада</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Add delegations</source>
        <translation>Добавить делегации</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Can be added</source>
        <translation>Можно добавить</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Find a State or group</source>
        <translation>Найти государство или группу</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whoever is not on the list of States and groups.</source>
        <translation>Для тех, кого нет в списке государств и групп.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whom the group speaks</source>
        <translation>От чьего имени выступает группа</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Friends of the Sea</source>
        <translation>Друзья моря</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list…</source>
        <translation>Импортировать список…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Member of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members of {group}</source>
        <translation>Члены: {group}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members…</source>
        <translation>Члены…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New delegation</source>
        <translation>Новая делегация</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>No delegation was added.</source>
        <translation>Ни одна делегация не добавлена.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Nobody takes part yet. Find a State or group to add it.</source>
        <translation>Пока никто не участвует. Найдите государство или группу, чтобы добавить.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>One delegation per line</source>
        <translation>Одна делегация в строке</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Paste a list…</source>
        <translation>Вставить список…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Possible while it has no amendments and positions</source>
        <translation>Возможно, пока у нее нет поправок и позиций</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Reading the list</source>
        <translation>Чтение списка</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename {name}</source>
        <translation>Переименовать: {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Taking part</source>
        <translation>Участвуют</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The code stays.</source>
        <translation>Код не меняется.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The search finds every State and group, in all six languages.</source>
        <translation>Поиск находит все государства и группы на всех шести языках.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>They take part from now on</source>
        <translation>С этого момента они участвуют</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>With a name and code of its own</source>
        <translation>С собственными названием и кодом</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Write or paste one delegation per line: a State or group by its code or name, or any other as CODE, name.</source>
        <translation>Введите или вставьте по одной делегации в строке: государство или группу по коду или названию, любую другую — в виде «КОД, название».</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{code} is now {name}</source>
        <translation>{code} теперь называется {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{names} added</source>
        <translation>Добавлено: {names}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{name} removed</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations added</source>
        <extracomment>{n} delegation added</extracomment>
        <translation>
            <numerusform>добавлена {n} делегация</numerusform>
            <numerusform>добавлено {n} делегации</numerusform>
            <numerusform>добавлено {n} делегаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations found.</source>
        <extracomment>{n} delegation found.</extracomment>
        <translation>
            <numerusform>Найдена {n} делегация.</numerusform>
            <numerusform>Найдены {n} делегации.</numerusform>
            <numerusform>Найдено {n} делегаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} more lines are not known.</source>
        <extracomment>{n} more line is not known.</extracomment>
        <translation>
            <numerusform>Еще {n} строка не распознана.</numerusform>
            <numerusform>Еще {n} строки не распознаны.</numerusform>
            <numerusform>Еще {n} строк не распознано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} take part already.</source>
        <extracomment>{n} takes part already.</extracomment>
        <translation>
            <numerusform>{n} уже участвует.</numerusform>
            <numerusform>{n} уже участвуют.</numerusform>
            <numerusform>{n} уже участвуют.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known.</source>
        <translation>«{line}» не найдено.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known; did you mean {names}?</source>
        <translation>«{line}» не найдено; возможно, имелось в виду {names}?</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Awaits instructions</source>
        <translation>Ожидает указаний</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Choose cells first: a delegation on a point.</source>
        <translation>Сначала выберите ячейки: делегацию по вопросу.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Dissociated</source>
        <translation>Отмежевание</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Flexible</source>
        <translation>Гибкая позиция</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Oppose</source>
        <translation>Против</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Point</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Reserve</source>
        <translation>Оговорка</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Support</source>
        <translation>За</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegations}: {position} on {points}</source>
        <translation>{delegations}: {position} — {points}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation} is unclear (its groups differ: {groups})</source>
        <translation>{delegation}: позиция неясна (группы расходятся: {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation}: nothing was said</source>
        <translation>{delegation}: позиция не заявлена</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, apart from {codes}</source>
        <translation>{position}, кроме {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, said by {group}</source>
        <translation>{position}, через {group}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Points</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Positions: points down, delegations across</source>
        <translation>Позиции: по вертикали вопросы, по горизонтали делегации</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All clauses</source>
        <translation>Все пункты</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All delegations</source>
        <translation>Все делегации</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>As a table, for Word, Excel or a message (Ctrl+C)</source>
        <translation>Как таблицу: для Word, Excel или сообщения (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>No point is open.</source>
        <translation>Открытых вопросов нет.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nobody has proposed anything or taken a position.</source>
        <translation>Никто ничего не предложил и не заявил позиции.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nothing open waits for a position of this delegation.</source>
        <translation>Открытых вопросов, ожидающих позиции этой делегации, нет.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Only open points</source>
        <translation>Только открытые вопросы</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Proposals and positions</source>
        <translation>Предложения и позиции</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Take back</source>
        <comment>position</comment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The draft has no clauses.</source>
        <translation>В проекте нет пунктов.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The position chosen</source>
        <translation>Выбранная позиция</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The table is on the clipboard.</source>
        <translation>Таблица в буфере обмена.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Which points are shown</source>
        <translation>Какие вопросы показаны</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Whose positions are shown</source>
        <translation>Чьи позиции показаны</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Without a position of {whose}</source>
        <translation>Без позиции: {whose}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>{n} cells chosen</source>
        <extracomment>{n} cell chosen</extracomment>
        <translation>
            <numerusform>Выбрана {n} ячейка</numerusform>
            <numerusform>Выбраны {n} ячейки</numerusform>
            <numerusform>Выбрано {n} ячеек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>(no text)</source>
        <translation>(нет текста)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Alternatives</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Asked by</source>
        <translation>По просьбе</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Begin silence…</source>
        <translation>Начать процедуру молчания…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Close the meeting</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Ended: {how}</source>
        <translation>Итог: {how}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Enter goes to the clause.</source>
        <translation>Enter переходит к пункту.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No deadline is set, and no silence procedure was begun.</source>
        <translation>Сроки не установлены, процедура молчания не начиналась.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No meeting was opened, and no group is known.</source>
        <translation>Заседания не открывались, группы не заданы.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No positions were taken; Negotiation, Take a position.</source>
        <translation>Позиции не заявлены; см. «Переговоры», «Заявить позицию».</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Not agreed, because changed since</source>
        <translation>Не согласованы, так как с тех пор изменены</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing is agreed until everything is agreed.</source>
        <translation>Ничто не согласовано, пока не согласовано всё.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing was decided on any clause; all are open.</source>
        <translation>Решений по пунктам нет; все они открыты.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Open a meeting…</source>
        <translation>Открыть заседание…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Opened</source>
        <translation>Открыты</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Placeholders wait for words; recorded are versions in sets that nobody decided yet.</source>
        <translation>Места для текста ждут слов; записанные — варианты в наборах, по которым ещё не принято решение.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Resolve…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a deadline…</source>
        <translation>Установить срок…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a group…</source>
        <translation>Задать группу…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Several versions of a clause, of which one is chosen.</source>
        <translation>Несколько вариантов пункта, из которых выбирается один.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Silence</source>
        <translation>Молчание</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>The whole draft</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets and no options in the draft.</source>
        <translation>В проекте нет скобок и вариантов.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets.</source>
        <translation>Скобок нет.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no sets of alternatives.</source>
        <translation>Наборов вариантов нет.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Until (UTC)</source>
        <translation>До (UTC)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What comes late is taken in and marked; what silence covered is agreed when it passed.</source>
        <translation>Представленное с опозданием принимается с пометкой; охваченное молчанием согласовано, когда оно не нарушено.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What is done while a meeting is open belongs to it; a group speaks for its members.</source>
        <translation>Всё, что делается при открытом заседании, относится к нему; группа выступает от имени своих членов.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What was said</source>
        <translation>Что было заявлено</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>When or for whom</source>
        <translation>Когда или от чьего имени</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Who stands where; a group is counted by its members.</source>
        <translation>Кто какую позицию занимает; группа считается по числу членов.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>a text of its own</source>
        <translation>отдельный текст</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>broken by {codes}</source>
        <translation>нарушена: {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>itself only</source>
        <translation>только от своего имени</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>late: {amendments}</source>
        <translation>с опозданием: {amendments}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>open</source>
        <comment>a meeting</comment>
        <translation>открыто</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>with its clause</source>
        <translation>вместе со своим пунктом</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>{delegation} (its groups differ: {groups})</source>
        <translation>{delegation} (позиции групп расходятся: {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is not open.</source>
        <translation>Проектор не открыт.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is on the second screen again.</source>
        <translation>Проектор снова на втором экране.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The second screen is gone; the projector is a window until it is back.</source>
        <translation>Второй экран отключён; пока он не вернётся, проектор показан в окне.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>There is no other screen; F11 fills this one.</source>
        <translation>Другого экрана нет; F11 разворачивает на весь этот экран.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Every clause in the rows that are shown is agreed.</source>
        <translation>Все пункты в показанных строках согласованы.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Reopen {clause}…</source>
        <translation>Вновь открыть {clause}…</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Freeze the screen as it is</source>
        <translation>Зафиксировать экран в нынешнем виде</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Let the screen follow again</source>
        <translation>Экран снова следует за вами</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Meeting, clock and projector</source>
        <translation>Заседание, часы и проектор</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>{meeting}: {told}</source>
        <translation>{meeting}: {told}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
            <numerusform>и ещё {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{n} PROPOSALS</source>
        <extracomment>ONE PROPOSAL</extracomment>
        <translation>
            <numerusform>{n} ПРЕДЛОЖЕНИЕ</numerusform>
            <numerusform>{n} ПРЕДЛОЖЕНИЯ</numerusform>
            <numerusform>{n} ПРЕДЛОЖЕНИЙ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: frozen on {clause}</source>
        <translation>Проектор: зафиксировано, {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: {clause}</source>
        <translation>Проектор: {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>ad ref</source>
        <translation>ad ref</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Abstaining</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Adopted without a vote</source>
        <translation>Принято без голосования</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>An adopted amendment goes into the text; what it makes impossible is not put to the vote. Equally divided votes reject.</source>
        <translation>Принятая поправка входит в текст; то, что становится невозможным, на голосование не ставится. При равенстве голосов предложение отклоняется.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes</source>
        <translation>Голосованием</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes, two thirds are needed</source>
        <translation>Голосованием, требуется две трети</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Empty: nobody. Else there is first a vote on whether it is divided.</source>
        <translation>Пусто — никто. Иначе сначала ставится на голосование предложение о раздельном голосовании.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>How, or why</source>
        <translation>Как или почему</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>If adopted, its place is right</source>
        <translation>В случае принятия место верно</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>In favour</source>
        <translation>За</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>No amendment is before the meeting, so there is nothing to vote on.</source>
        <translation>На рассмотрении заседания поправок нет, голосовать не о чем.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>On each of</source>
        <translation>По каждой из частей</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote</source>
        <translation>Записать голосование</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote…</source>
        <translation>Записать голосование…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Rule 89: parts are voted on separately where a delegation asks for it; those that are approved are then put to the vote as a whole.</source>
        <translation>Правило 89: части ставятся на голосование раздельно, если об этом просит делегация; одобренные части затем ставятся на голосование в целом.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes on {item}</source>
        <translation>Раздельное голосование: {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes…</source>
        <translation>Раздельное голосование…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>There are separate votes on {item}</source>
        <translation>Назначено раздельное голосование: {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Tick the parts on which there are separate votes.</source>
        <translation>Отметьте части для раздельного голосования.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on</source>
        <translation>Предмет голосования</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on {item}</source>
        <translation>Голосование: {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote separately</source>
        <translation>Голосовать раздельно</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Who objects</source>
        <translation>Кто возражает</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Write the numbers of votes in figures, or nothing for none.</source>
        <translation>Укажите число голосов цифрами; если голосов нет, не указывайте ничего.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>{amendment} has no parts that could be voted on separately.</source>
        <translation>У {amendment} нет частей для раздельного голосования.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>As suggested by rule 90</source>
        <translation>Согласно правилу 90</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Excludes {amendments}.</source>
        <translation>Исключает {amendments}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Keep this order</source>
        <translation>Сохранить этот порядок</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Lines that are left out come where they are suggested.</source>
        <translation>Опущенные строки занимают предложенное место.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>One amendment a line</source>
        <translation>По одной поправке в строке</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Order of voting</source>
        <translation>Порядок голосования</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the text. Put the lines in the order in which the chair wants the votes; the list can be exported.</source>
        <translation>Предложено согласно правилу 90 Генеральной Ассамблеи: сначала поправка, наиболее отличающаяся от текста. Расположите строки в порядке, желательном для председателя; перечень можно экспортировать.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The order of voting is kept</source>
        <translation>Порядок голосования сохранён</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The votes are in the suggested order</source>
        <translation>Восстановлен предложенный порядок голосования</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>A link joins clauses of two texts; choose one of another text.</source>
        <translation>Связь соединяет пункты двух текстов; выберите пункт другого текста.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Choose a confirmed or refused link in the inspector to take its decision back.</source>
        <translation>Чтобы отменить решение, выберите в инспекторе подтверждённую или отклонённую связь.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Decision on the link taken back</source>
        <translation>Решение о связи отменено</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} confirmed</source>
        <translation>Связь подтверждена: {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} refused</source>
        <translation>Связь отклонена: {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Linked with {clause}</source>
        <translation>Связано: {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>No clause is held any more</source>
        <translation>Пункт для связи больше не выбран</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no clause in this cell to link.</source>
        <translation>В этой ячейке нет пункта, который можно связать.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to confirm.</source>
        <translation>В этой строке нет связи, которую можно подтвердить.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to refuse.</source>
        <translation>В этой строке нет связи, которую можно отклонить.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link to split here; choose a source's clause beside one of the base or of another source.</source>
        <translation>Здесь нет связи, которую можно разорвать; выберите пункт источника рядом с пунктом исходного текста или другого источника.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} is to be linked: go to the clause of another text and give the same command.</source>
        <translation>Связываемый пункт — {clause}: перейдите к пункту другого текста и повторите команду.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} split from {other}</source>
        <translation>Связь разорвана: {clause} и {other}</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>moved</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>not in the draft</source>
        <translation>нет в проекте</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words deleted</source>
        <translation>слова исключены</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words inserted</source>
        <translation>слова вставлены</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments that cannot be accepted beside what was accepted, or beside each other</source>
        <translation>Поправки, несовместимые с принятыми или друг с другом</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place is no longer in the draft</source>
        <translation>Поправки, места которых в проекте больше нет</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place you must confirm</source>
        <translation>Поправки, место которых вам нужно подтвердить</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Brackets of the draft that are still to be resolved</source>
        <translation>Скобки проекта, которые ещё предстоит снять</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the base to which nothing in the sources shown answers</source>
        <translation>Пункты исходного текста, которым ничего не соответствует в показанных источниках</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the sources shown to which nothing in the base or the draft answers</source>
        <translation>Пункты показанных источников, которым ничего не соответствует в исходном тексте или проекте</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Doubtful rows</source>
        <translation>Сомнительные строки</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Language differences</source>
        <translation>Языковые расхождения</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Needs confirmation</source>
        <translation>Требуют подтверждения</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Not in the sources</source>
        <translation>Нет в источниках</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Open brackets</source>
        <translation>Открытые скобки</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>References of the draft that are out of date, or whose paragraph is gone</source>
        <translation>Ссылки проекта, которые устарели или указывают на исчезнувший пункт</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Rows in which the texts disagree on what belongs together</source>
        <translation>Строки, в которых тексты расходятся в том, что чему соответствует</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Where the draft and the language versions shown differ</source>
        <translation>Где проект и показанные языковые версии говорят разное</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} open brackets</source>
        <extracomment>{n} open bracket</extracomment>
        <translation>
            <numerusform>{n} пара открытых скобок</numerusform>
            <numerusform>{n} пары открытых скобок</numerusform>
            <numerusform>{n} пар открытых скобок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} to be placed</source>
        <extracomment>{n} to be placed</extracomment>
        <translation>
            <numerusform>{n} без места</numerusform>
            <numerusform>{n} без места</numerusform>
            <numerusform>{n} без места</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/rows/prepared_cells.py"/>
        <source>Looking for differences</source>
        <translation>Поиск различий</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter.py"/>
        <source>Only {delegation}</source>
        <translation>Только: {delegation}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Filters that are on</source>
        <translation>Включённые фильтры</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Show all rows  Esc</source>
        <translation>Показать все строки  Esc</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take every filter off</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take off: {filter}</source>
        <translation>Снять: {filter}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>{filter}: click to take it off</source>
        <translation>{filter}: щёлкните, чтобы снять</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>No clause of this row stands anywhere else.</source>
        <translation>Ни один пункт этой строки не стоит в другом месте.</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>{clause} is not among the rows that are shown; Esc shows all of them.</source>
        <translation>{clause} не входит в показанные строки; Esc показывает все.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Now under “{theme}”</source>
        <translation>Теперь тема: «{theme}»</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>There is no clause of the base or of a source in this row.</source>
        <translation>В этой строке нет пункта исходного текста или источника.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Under no theme now</source>
        <translation>Теперь без темы</translation>
    </message>
    <message>
        <location filename="gui/session/dialogues.py"/>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Negotiations ({endings});;All files (*)</source>
        <translation>Переговоры ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Тексты ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Declaration</source>
        <translation>Декларация</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Elements</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of documents</source>
        <translation>Перечень документов</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Not used from {file}: {texts}.</source>
        <translation>Не использовано из {file}: {texts}.</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>{file} holds several texts: used {text}, not {texts}.</source>
        <translation>{file} содержит несколько текстов: использован {text}, не использовано: {texts}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} headings</source>
        <extracomment>{n} heading</extracomment>
        <translation>
            <numerusform>{n} подзаголовок</numerusform>
            <numerusform>{n} подзаголовка</numerusform>
            <numerusform>{n} подзаголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} items</source>
        <extracomment>{n} item</extracomment>
        <translation>
            <numerusform>{n} подпункт</numerusform>
            <numerusform>{n} подпункта</numerusform>
            <numerusform>{n} подпунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} примечание</numerusform>
            <numerusform>{n} примечания</numerusform>
            <numerusform>{n} примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} operative paragraphs</source>
        <extracomment>{n} operative paragraph</extracomment>
        <translation>
            <numerusform>{n} пункт постановляющей части</numerusform>
            <numerusform>{n} пункта постановляющей части</numerusform>
            <numerusform>{n} пунктов постановляющей части</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation>
            <numerusform>{n} пункт</numerusform>
            <numerusform>{n} пункта</numerusform>
            <numerusform>{n} пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} preambular paragraphs</source>
        <extracomment>{n} preambular paragraph</extracomment>
        <translation>
            <numerusform>{n} пункт преамбулы</numerusform>
            <numerusform>{n} пункта преамбулы</numerusform>
            <numerusform>{n} пунктов преамбулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} tables</source>
        <extracomment>{n} table</extracomment>
        <translation>
            <numerusform>{n} таблица</numerusform>
            <numerusform>{n} таблицы</numerusform>
            <numerusform>{n} таблиц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed at {time} in “{form}” was kept. It is offered when you open that again.</source>
        <translation>Набранное в {time} в форме «{form}» сохранено. Оно будет предложено, когда вы снова её откроете.</translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed in “{form}” was kept. It is offered when you open that again.</source>
        <translation>Набранное в форме «{form}» сохранено. Оно будет предложено, когда вы снова её откроете.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Change the passphrase…</source>
        <translation>Изменить парольную фразу…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Drafts</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Encrypt</source>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Keep it well: without it nobody can read them any more.</source>
        <translation>Храните её надёжно: без неё никто больше не сможет их прочитать.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase for private drafts and notes of {name}</source>
        <translation>Парольная фраза для личных проектов и заметок: {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes</source>
        <translation>Личные проекты и заметки</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted.</source>
        <translation>Личные проекты и заметки зашифрованы.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted. Older copies hold them in clear: {files}.</source>
        <translation>Личные проекты и заметки зашифрованы. В старых копиях они не зашифрованы: {files}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are then stored in clear in the project file.</source>
        <translation>После этого личные проекты и заметки хранятся в файле проекта незашифрованными.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are locked.</source>
        <translation>Личные проекты и заметки заблокированы: {name}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are unlocked.</source>
        <translation>Личные проекты и заметки разблокированы: {name}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <translation>Удалить парольную фразу</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <comment>a button</comment>
        <translation>Удалить парольную фразу</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase…</source>
        <translation>Удалить парольную фразу…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Set a passphrase…</source>
        <translation>Задать парольную фразу…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The passphrase is removed.</source>
        <translation>Парольная фраза удалена.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The same again</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>There are no private drafts or notes.</source>
        <translation>Личных проектов и заметок нет.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>These are two different passphrases.</source>
        <translation>Это две разные парольные фразы.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>They stay in this project file: no export, exchange or copy without private notes has them. With a passphrase they are encrypted.</source>
        <translation>Они остаются в этом файле проекта: их нет ни в экспорте, ни в обмене, ни в копии без личных заметок. С парольной фразой они шифруются.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock private drafts and notes of {name}</source>
        <translation>Разблокировать личные проекты и заметки: {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock them by Record &gt; Private drafts and notes.</source>
        <translation>Разблокируйте их через Журнал &gt; Личные проекты и заметки.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock…</source>
        <translation>Разблокировать…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Until the project is closed.</source>
        <translation>До закрытия проекта.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>locked</source>
        <translation>заблокировано</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>none</source>
        <comment>a passphrase</comment>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>unlocked</source>
        <translation>разблокировано</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private drafts of {name} are locked.</source>
        <extracomment>{n} private draft of {name} is locked.</extracomment>
        <translation>
            <numerusform>Заблокирован {n} личный проект: {name}.</numerusform>
            <numerusform>Заблокированы {n} личных проекта: {name}.</numerusform>
            <numerusform>Заблокировано {n} личных проектов: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private notes of {name} are locked.</source>
        <extracomment>{n} private note of {name} is locked.</extracomment>
        <translation>
            <numerusform>Заблокирована {n} личная заметка: {name}.</numerusform>
            <numerusform>Заблокированы {n} личные заметки: {name}.</numerusform>
            <numerusform>Заблокировано {n} личных заметок: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Joined the sponsors of {amendment}, which is the same</source>
        <translation>Добавлено к авторам {amendment}: она такая же</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to redo</source>
        <translation>Повторять нечего</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Undone: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>{words}; {names} added</source>
        <translation>{words}; добавлено: {names}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Doing again: {act}</source>
        <translation>Повтор: {act}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Something else was done meanwhile, so nothing was undone.</source>
        <translation>Тем временем было сделано что-то ещё, поэтому ничего не отменено.</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Undoing: {act}</source>
        <translation>Отмена: {act}</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>On many keyboards Ctrl with Alt types signs such as @ and €; there {keys} would not work.</source>
        <translation>На многих клавиатурах Ctrl вместе с Alt вводит такие знаки, как @ и €; там {keys} не сработает.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>The system may keep {keys} for itself.</source>
        <translation>Возможно, {keys} использует сама система.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>While a clause is written, {keys} makes words bold or italic; elsewhere it is the command.</source>
        <translation>При редактировании пункта {keys} включает полужирный шрифт или курсив; в остальных случаях это команда.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} belongs to the system.</source>
        <translation>{keys}: зарезервировано системой.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is needed for typing. Press it together with Ctrl or Alt, or use F1 to F24.</source>
        <translation>{keys} нужно для набора текста. Нажимайте вместе с Ctrl или Alt либо используйте F1–F24.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is used by “{title}”.</source>
        <translation>{keys}: уже используется командой «{title}».</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} marks, copies, pastes or takes back in every program; it stays as it is.</source>
        <translation>{keys} во всех программах служит для выделения, копирования, вставки или отмены; изменить это нельзя.</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys of the commands</source>
        <translation>Клавиши команд</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>All as at first</source>
        <translation>Вернуть все исходные</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>As at first</source>
        <translation>Вернуть исходные</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Changed or not</source>
        <comment>keys</comment>
        <translation>Изменены или нет</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Find a command or keys</source>
        <translation>Найти команду или клавиши</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Leave them there</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Take them from “{title}”</source>
        <translation>Отобрать у команды «{title}»</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>changed</source>
        <comment>keys</comment>
        <translation>изменены</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>keys as at first</source>
        <translation>исходные клавиши</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>no keys</source>
        <translation>нет клавиш</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/keys_page.py"/>
        <source>{n} commands have their keys of the beginning again.</source>
        <extracomment>One command has its keys of the beginning again.</extracomment>
        <translation>
            <numerusform>Исходные клавиши возвращены {n} команде.</numerusform>
            <numerusform>Исходные клавиши возвращены {n} командам.</numerusform>
            <numerusform>Исходные клавиши возвращены {n} командам.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>All settings are as they were at first.</source>
        <translation>Всем настройкам возвращены исходные значения.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Brackets: open proposals in brackets</source>
        <translation>Скобки: открытые предложения в скобках</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Clean: the texts as they read now</source>
        <translation>Чистый: тексты в нынешнем виде</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Everything as at first. Negotiations and your own words stay.</source>
        <translation>Всё как в начале. Переговоры и ваши слова сохраняются.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings…</source>
        <translation>Экспортировать настройки…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings…</source>
        <translation>Импортировать настройки…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Interface text size</source>
        <translation>Размер шрифта программы</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Lines</source>
        <translation>Интервал строк</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>List such words among the house rules</source>
        <translation>Включать такие слова в замечания по редакционным правилам</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark what differs from the base in other versions</source>
        <translation>Отмечать в других версиях отличия от исходного текста</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark words that no dictionary has while I write</source>
        <translation>Отмечать при наборе слова, которых нет в словарях</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Marked: every change since the base</source>
        <translation>С отметками: все изменения по сравнению с исходным текстом</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Narrow</source>
        <translation>Узкий</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>One file with settings and keys, for other computers of an office.</source>
        <translation>Один файл с настройками и клавишами для других компьютеров организации.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Paper of new files</source>
        <translation>Бумага для новых файлов</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Preview</source>
        <translation>Образец</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reading and writing</source>
        <translation>Чтение и редактирование</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reaffirming the commitments that were made at its earlier sessions, and noting with appreciation the work of the secretariat, we decide to remain seized of the matter.</source>
        <translation>Подтверждая обязательства, принятые на её предыдущих сессиях, и с признательностью отмечая работу секретариата, мы постановляем продолжать заниматься этим вопросом.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reset to defaults</source>
        <translation>Сбросить настройки</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show moved clauses at their other place too</source>
        <translation>Показывать перенесённые пункты и на их другом месте</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show the bar of the chair</source>
        <translation>Показывать панель председателя</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Size of the texts</source>
        <translation>Размер текстов</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Take it back</source>
        <translation>Отменить это</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Text font</source>
        <translation>Шрифт текстов</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>That of the program</source>
        <translation>Как в программе</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The code of your delegation, such as MEX, wherever a negotiation has it.</source>
        <translation>Код вашей делегации, например MEX, если она есть в переговорах.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The secretariat, directly</source>
        <translation>Секретариат, напрямую</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are as they were before.</source>
        <translation>Прежние настройки возвращены.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are in {name}.</source>
        <translation>Настройки записаны в {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings of {name} hold now.</source>
        <translation>Действуют настройки из {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Usual</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Very large</source>
        <translation>Очень крупный</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Where things are kept</source>
        <translation>Где что хранится</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Wide</source>
        <translation>Широкий</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Write as</source>
        <translation>Писать от имени</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Your own words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} cannot be read.</source>
        <translation>Не удалось прочитать {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} could not be written; choose another folder.</source>
        <translation>Не удалось записать {name}; выберите другую папку.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/settings_pages.py"/>
        <source>{n} that this program does not know were passed over: {names}.</source>
        <extracomment>One that this program does not know was passed over: {names}.</extracomment>
        <translation>
            <numerusform>Пропущена {n} неизвестная программе запись: {names}.</numerusform>
            <numerusform>Пропущены {n} неизвестные программе записи: {names}.</numerusform>
            <numerusform>Пропущено {n} неизвестных программе записей: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no conflict in the rows that are shown.</source>
        <translation>В показанных строках противоречий нет.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference between languages in the rows that are shown.</source>
        <translation>В показанных строках нет расхождений между языками.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference in the rows that are shown.</source>
        <translation>В показанных строках различий нет.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no open bracket in the rows that are shown.</source>
        <translation>В показанных строках открытых скобок нет.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is only one clause in this row.</source>
        <translation>В этой строке только один пункт проекта.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>draftbench {version}
From many source texts to one adopted text.</source>
        <translation>draftbench {version}
От множества исходных текстов — к одному принятому тексту.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>A file is being read or written; choose the language when that is done.</source>
        <translation>Файл читается или записывается; выберите язык, когда это закончится.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>The table of this language is missing from the installation: {language}.</source>
        <translation>В установленной программе нет таблицы этого языка: {language}.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>What you are typing cannot be kept; finish it, then choose the language.</source>
        <translation>Набираемый текст нельзя сохранить; завершите набор, затем выберите язык.</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{act} · {key} to undo</source>
        <translation>{act} · {key} — отменить</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{file} — draftbench</source>
        <translation>{file} — draftbench</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Redo {act}</source>
        <translation>Повторить: {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Undo {act}</source>
        <translation>Отменить: {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Type what you want to do</source>
        <translation>Введите, что вы хотите сделать</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Choose it to show it beside the base</source>
        <translation>Выберите, чтобы показать рядом с исходным текстом</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Filter: {share}</source>
        <translation>Фильтр: {share}</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Needs you</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Only some are shown. Choose this, or press Esc, to show all of them</source>
        <translation>Показаны не все. Выберите это или нажмите Esc, чтобы показать все</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts, themes, what needs you, delegations</source>
        <translation>Тексты, темы, требующее внимания, делегации</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{name}, {n} amendments</source>
        <extracomment>{name}, {n} amendment</extracomment>
        <translation>
            <numerusform>{name}, {n} поправка</numerusform>
            <numerusform>{name}, {n} поправки</numerusform>
            <numerusform>{name}, {n} поправок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, not shown, {n} clauses</source>
        <extracomment>{text}, not shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, не показан, {n} пункт</numerusform>
            <numerusform>{text}, не показан, {n} пункта</numerusform>
            <numerusform>{text}, не показан, {n} пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, shown, {n} clauses</source>
        <extracomment>{text}, shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, показан, {n} пункт</numerusform>
            <numerusform>{text}, показан, {n} пункта</numerusform>
            <numerusform>{text}, показан, {n} пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, {n} clauses</source>
        <extracomment>{text}, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, {n} пункт</numerusform>
            <numerusform>{text}, {n} пункта</numerusform>
            <numerusform>{text}, {n} пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{theme}, {n} rows</source>
        <extracomment>{theme}, {n} row</extracomment>
        <translation>
            <numerusform>{theme}, {n} строка</numerusform>
            <numerusform>{theme}, {n} строки</numerusform>
            <numerusform>{theme}, {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Cancel what is being done</source>
        <translation>Отменить выполняемое</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show them: {counted}</source>
        <translation>Показать: {counted}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show: {words}</source>
        <translation>Показать: {words}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>State of the negotiation</source>
        <translation>Состояние переговоров</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>What the last act changed elsewhere</source>
        <translation>Что последнее действие изменило в других местах</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/status_strip.py"/>
        <source>{n} delegations</source>
        <extracomment>{n} delegation</extracomment>
        <translation>
            <numerusform>{n} делегация</numerusform>
            <numerusform>{n} делегации</numerusform>
            <numerusform>{n} делегаций</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>{words} · Show</source>
        <translation>{words} · Показать</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>How changes are marked</source>
        <translation>Как показаны изменения</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>More tools</source>
        <translation>Другие инструменты</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Secretariat, directly</source>
        <translation>Секретариат, напрямую</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Views</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Who what you write, insert, delete and move is from</source>
        <translation>От чьего имени вы пишете, вставляете, исключаете и перемещаете</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>{delegation}, as amendment</source>
        <translation>{delegation}, как поправка</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>All words of this clause are the base’s.</source>
        <translation>Все слова этого пункта — из исходного текста.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No amendment waits for a decision.</source>
        <translation>Поправок, ожидающих решения, нет.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No chosen amendment allows that.</source>
        <translation>Ни с одной из выбранных поправок это сделать нельзя.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/view_stack.py"/>
        <source>{shown} of {n} amendments</source>
        <extracomment>{shown} of {n} amendment</extracomment>
        <translation>
            <numerusform>{shown} из {n} поправки</numerusform>
            <numerusform>{shown} из {n} поправок</numerusform>
            <numerusform>{shown} из {n} поправок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Another window could not be opened: start draftbench once more.</source>
        <translation>Ещё одно окно открыть не удалось: запустите draftbench ещё раз.</translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Open a negotiation in a new window</source>
        <translation>Открыть переговоры в новом окне</translation>
    </message>
    <message>
        <location filename="gui/slide_pictures.py"/>
        <source>{file} cannot be written; name it FILE.png, in a folder that you may write to.</source>
        <translation>Файл {file} записать нельзя; назовите его FILE.png и выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} and {last}</source>
        <comment>a list</comment>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first}, {rest}</source>
        <comment>a list</comment>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{head}: {words}</source>
        <comment>a name, and what is said</comment>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{words} ({more})</source>
        <comment>parentheses</comment>
        <translation>{words} ({more})</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Entity</source>
        <comment>kind of delegation</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Group</source>
        <comment>kind of delegation</comment>
        <translation>Группа</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Observer</source>
        <comment>kind of delegation</comment>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>State</source>
        <comment>kind of delegation</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept</source>
        <translation>принять</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept as modified</source>
        <translation>принять с изменениями</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <comment>a package</comment>
        <translation>принят</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted as modified</source>
        <translation>принята с изменениями</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>ad-ref</source>
        <translation>ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>add</source>
        <comment>a request to the meeting</comment>
        <translation>добавить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>adopted</source>
        <comment>an item on the list of votes</comment>
        <translation>принято</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed ad ref</source>
        <translation>согласовано ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agrees ad referendum</source>
        <translation>согласие ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>already in the text</source>
        <comment>an amendment on a new text</comment>
        <translation>уже в тексте</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>alt</source>
        <comment>a request to the meeting</comment>
        <translation>альтернатива</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annex</source>
        <translation>приложение</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annexes</source>
        <translation>приложения</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>another clause went on in it</source>
        <translation>объединён с другим пунктом</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>asked for by</source>
        <translation>по просьбе</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>awaits instructions</source>
        <translation>в ожидании указаний</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>bracket</source>
        <comment>a request to the meeting</comment>
        <translation>заключить в скобки</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>broken</source>
        <comment>a silence procedure</comment>
        <translation>нарушена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>carried over</source>
        <comment>an amendment on a new text</comment>
        <translation>перенесена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>chapeau</source>
        <translation>вводная часть</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>clause</source>
        <translation>пункт</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>closing</source>
        <translation>заключительная формула</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>delete</source>
        <comment>a request to the meeting</comment>
        <translation>исключить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociated</source>
        <translation>отмежевание</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation>отмежевание от своей группы</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>done again</source>
        <translation>сделано снова</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>endnote</source>
        <translation>концевая сноска</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>flexible</source>
        <translation>гибкая позиция</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>heading</source>
        <translation>подзаголовок</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>held</source>
        <translation>отложена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>incorporated</source>
        <comment>an amendment on a new text</comment>
        <translation>включена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>inserted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>is flexible</source>
        <translation>гибкая позиция</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>item</source>
        <translation>подпункт</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>kept</source>
        <comment>a bracket</comment>
        <translation>сохранены</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>likely</source>
        <comment>a link</comment>
        <translation>вероятно</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a bracket</comment>
        <translation>утрачены</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a named version</comment>
        <translation>утрачена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>made again</source>
        <comment>an amendment on a new text</comment>
        <translation>внесена заново</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <translation>объединить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <comment>a request to the meeting</comment>
        <translation>объединить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged</source>
        <comment>a package</comment>
        <translation>объединён</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into</source>
        <translation>объединена с</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into {amendment}</source>
        <translation>объединена с {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>move</source>
        <comment>a request to the meeting</comment>
        <translation>переместить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>moved away</source>
        <translation>перенесено отсюда</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>next</source>
        <comment>an item on the list of votes</comment>
        <translation>следующее</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>not put to the vote</source>
        <comment>an item on the list of votes</comment>
        <translation>на голосование не ставится</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>on hold</source>
        <translation>отложена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>once</source>
        <translation>один раз</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a bracket</comment>
        <translation>открыты</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a conflict of files</comment>
        <translation>не разрешено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a package</comment>
        <translation>открыт</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>alternatives</comment>
        <translation>не выбран</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>operative</source>
        <translation>пункт постановляющей части</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <translation>против</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <comment>a request to the meeting</comment>
        <translation>возражать</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>opposes</source>
        <translation>против</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>organ</source>
        <translation>орган</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>other words take their place</source>
        <translation>заменяются другими словами</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>parked</source>
        <translation>отложено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>passed</source>
        <comment>a silence procedure</comment>
        <translation>истекла</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <comment>an amendment on a new text</comment>
        <translation>ожидает решения</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <translation>место для текста</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <comment>a request to the meeting</comment>
        <translation>заполнить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>possible</source>
        <comment>a link</comment>
        <translation>возможно</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preamble</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preambular</source>
        <translation>пункт преамбулы</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>put in</source>
        <translation>включён</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>refer</source>
        <translation>передать на рассмотрение</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reject</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>a package</comment>
        <translation>отклонён</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>an item on the list of votes</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <translation>исключено</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <comment>a bracket</comment>
        <translation>удалены</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reopened</source>
        <comment>an amendment on a new text</comment>
        <translation>открыта вновь</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replace</source>
        <comment>a request to the meeting</comment>
        <translation>заменить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replaced</source>
        <comment>a bracket</comment>
        <translation>заменены</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <translation>оговорка</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <comment>a request to the meeting</comment>
        <translation>зарезервировать</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserves its position</source>
        <translation>позиция зарезервирована</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>retain</source>
        <comment>a request to the meeting</comment>
        <translation>сохранить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>running</source>
        <comment>a silence procedure</comment>
        <translation>идёт</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <translation>разделение</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <comment>a request to the meeting</comment>
        <translation>разделить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split off from another clause</source>
        <translation>выделен из другого пункта</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>streamline</source>
        <comment>a request to the meeting</comment>
        <translation>упростить</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>stronger</source>
        <translation>сильнее</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>structure</source>
        <translation>структура</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>submitted</source>
        <translation>представлена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <translation>утратила силу</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <comment>a package</comment>
        <translation>заменён</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded by {amendment}</source>
        <translation>заменена поправкой {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <translation>за</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <comment>a request to the meeting</comment>
        <translation>поддержать</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>supports</source>
        <translation>за</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>sure</source>
        <comment>a link</comment>
        <translation>точно</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tabled</source>
        <translation>внесена</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tail</source>
        <translation>заключительные слова</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>takes its position back</source>
        <translation>позиция отозвана</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words go</source>
        <translation>слова исключаются</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation>слова сохраняются, без скобок</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>twice</source>
        <translation>дважды</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>waiting</source>
        <comment>an item on the list of votes</comment>
        <translation>ожидает</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>weaker</source>
        <translation>слабее</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <translation>снята</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <comment>a package</comment>
        <translation>отозван</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{amendment} proposes the same as {into} and was merged into it.</source>
        <translation>{amendment} предлагает то же, что и {into}, и объединена с ней.</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} agrees ad referendum</source>
        <translation>{delegation}: согласие ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} awaits instructions</source>
        <translation>{delegation}: ожидает указаний</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} dissociates itself from its group</source>
        <translation>{delegation}: не присоединяется к своей группе</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} is flexible</source>
        <translation>{delegation}: гибкая позиция</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} opposes it</source>
        <translation>{delegation}: возражает</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} reserves its position</source>
        <translation>{delegation}: резервирует свою позицию</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} supports it</source>
        <translation>{delegation}: поддерживает</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} takes its position back</source>
        <translation>{delegation}: снимает свою позицию</translation>
    </message>
    <message>
        <location filename="gui/widgets/command_words.py"/>
        <source>{group}: {title}</source>
        <translation>{group}: {title}</translation>
    </message>
    <message>
        <location filename="gui/widgets/delegation_choice.py"/>
        <source>Find in {list}</source>
        <translation>Найти: {list}</translation>
    </message>
    <message>
        <location filename="gui/widgets/description.py"/>
        <source>What is told of the chosen row</source>
        <translation>Сведения о выбранной строке</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/description.py"/>
        <source>and {n} lines more</source>
        <extracomment>and {n} line more</extracomment>
        <translation>
            <numerusform>и ещё {n} строка</numerusform>
            <numerusform>и ещё {n} строки</numerusform>
            <numerusform>и ещё {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Drop it</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here at {time}: “{words}”</source>
        <translation>В {time} вы написали здесь: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here: “{words}”</source>
        <translation>Вы написали здесь: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/widgets/inputs.py"/>
        <source>Choose: {what}</source>
        <translation>Выбрать: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_model.py"/>
        <source>{group}, {n} in this group</source>
        <extracomment>{group}, {n} in this group</extracomment>
        <translation>
            <numerusform>{group}, в этой группе: {n}</numerusform>
            <numerusform>{group}, в этой группе: {n}</numerusform>
            <numerusform>{group}, в этой группе: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Find in the list</source>
        <translation>Найти в перечне</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Lists</source>
        <comment>tabs</comment>
        <translation>Перечни</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put rows together; a click on a head folds its rows</source>
        <translation>Группировать строки; щелчок по заголовку сворачивает группу</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put together by</source>
        <translation>Группировать</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_panel.py"/>
        <source>{n} chosen</source>
        <extracomment>{n} chosen</extracomment>
        <translation>
            <numerusform>выбрано: {n}</numerusform>
            <numerusform>выбрано: {n}</numerusform>
            <numerusform>выбрано: {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Message: {sentence}</source>
        <translation>Сообщение: {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Problem: {sentence}</source>
        <translation>Проблема: {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>(note {number})</source>
        <translation>(примечание {number})</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>stands elsewhere:</source>
        <translation>стоит в другом месте:</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>a problem</source>
        <translation>проблема</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>to be looked at</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>There is nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>“{words}” was not found.</source>
        <translation>«{words}» не найдено.</translation>
    </message>
    <message>
        <location filename="gui/widgets/search_field.py"/>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine</source>
        <translation>Свести</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine source clauses</source>
        <translation>Свести пункты источников</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combined; the inspector shows what each source gave</source>
        <translation>Сведено; инспектор показывает, что дал каждый источник</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Divide</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Its sub-paragraphs go to the second part.</source>
        <translation>То, что подчинено пункту, останется при второй части.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>One clause of the draft is made of them, and every word of theirs is accounted for.</source>
        <translation>Из них получается один пункт проекта, и каждое их слово учитывается.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Put the cursor where the second clause begins</source>
        <translation>Поставьте курсор там, где начинается второй пункт</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>The new clause</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>There is no clause before it on the same level.</source>
        <translation>Перед ним нет пункта того же уровня.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Where they differ the words stand as alternatives in brackets. What you leave out is listed in the inspector.</source>
        <translation>Расхождения стоят в скобках как варианты. То, что вы опускаете, перечислено в инспекторе.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} divided</source>
        <translation>{clause} разделён</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} joined to {into}</source>
        <translation>{clause} вошёл в {into}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>New clause</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft has these words there already.</source>
        <translation>В проекте там уже стоят эти слова.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already, but for its notes.</source>
        <translation>Проект здесь уже гласит, как {text}, кроме примечаний.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already.</source>
        <translation>Проект здесь уже гласит, как {text}.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to amend.</source>
        <translation>В этой строке нет пункта проекта, к которому можно предложить поправку.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to delete.</source>
        <translation>В этой строке нет пункта проекта, который можно исключить.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to move.</source>
        <translation>В этой строке нет пункта проекта, который можно переместить.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is nothing in this row to take into the draft.</source>
        <translation>В этой строке нечего взять в проект.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} deleted</source>
        <translation>{clause} исключён</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} has these words of {text}</source>
        <translation>{clause} — со словами из {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} moved</source>
        <translation>{clause} перемещён</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}</source>
        <translation>{clause} гласит, как {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}, its notes stay</source>
        <translation>{clause} гласит, как {text}, примечания остаются</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level down</source>
        <translation>{clause}: на уровень ниже</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level up</source>
        <translation>{clause}: на уровень выше</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation>Внутри слов, которые изменились бы, начинается или заканчивается скобка.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A report tells in the past tense what follows “{words}”; its verbs are to be seen to.</source>
        <translation>В докладе следующее за «{words}» излагается в прошедшем времени; проверьте глаголы.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Amendment of {code} tabled</source>
        <translation>Поправка внесена ({code})</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change all {n} openings</source>
        <extracomment>Change {n} opening</extracomment>
        <translation>
            <numerusform>Изменить {n} зачин</numerusform>
            <numerusform>Изменить все {n} зачина</numerusform>
            <numerusform>Изменить все {n} зачинов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change the {n} chosen</source>
        <extracomment>Change the chosen one</extracomment>
        <translation>
            <numerusform>Изменить {n} выбранный</numerusform>
            <numerusform>Изменить {n} выбранных</numerusform>
            <numerusform>Изменить {n} выбранных</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Choose clauses, or change all. It is one act: one undo takes it back.</source>
        <translation>Выберите пункты или измените все. Это одно действие: одна отмена возвращает всё.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Declaration: We urge …</source>
        <translation>Декларация: Мы настоятельно призываем…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Every clause, but not the preamble</source>
        <translation>Все пункты, кроме преамбулы</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation>Пункт согласован; сначала вновь откройте его.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is a name and keeps its capital letter.</source>
        <translation>Неясно, является ли «{words}» именем собственным и сохраняется ли прописная буква.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is an act of its own.</source>
        <translation>Неясно, является ли «{words}» самостоятельным действием.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whose “{words}” is, once another speaks.</source>
        <translation>Неясно, к кому относится «{words}», если говорит кто-то другой.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It opens with no act that is known.</source>
        <translation>Зачин не содержит известного действия.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Nothing would change: the opening has the shape of the draft.</source>
        <translation>Ничего не изменится: зачин уже имеет форму проекта.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Operative paragraph: Urges …</source>
        <translation>Пункт постановляющей части: Настоятельно призывает…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Preamble: Urging …</source>
        <translation>Преамбула: Настоятельно призывая…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Report: The Meeting urged …</source>
        <translation>Доклад: Совещание настоятельно призвало…</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Several sentences have acts of their own; divide the clause first.</source>
        <translation>В нескольких предложениях есть собственные действия; сначала разделите пункт.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape of the opening</source>
        <translation>Форма зачина</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}</source>
        <translation>Взято из {name}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name} as it stands. {why}</source>
        <translation>Взято из {name} без изменений. {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}: “{old}” → “{new}”</source>
        <translation>Взято из {name}: «{old}» → «{new}»</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The draft is of another shape than the source.</source>
        <translation>Форма проекта отличается от формы источника.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The selected clause</source>
        <translation>Выбранный пункт</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>These openings have that shape already.</source>
        <translation>Эти зачины уже имеют такую форму.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What follows “{words}” agrees with who speaks, and has to be written anew.</source>
        <translation>Следующее за «{words}» согласуется с тем, кто говорит, и должно быть написано заново.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What stands before “{words}” would need a paragraph of its own.</source>
        <translation>Для того, что стоит перед «{words}», нужен отдельный пункт.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Whose opening</source>
        <translation>Начало каких пунктов</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>You see every opening before anything is changed.</source>
        <translation>Вы увидите все зачины до внесения изменений.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>{n} openings changed</source>
        <extracomment>{n} opening changed</extracomment>
        <translation>
            <numerusform>Изменён {n} зачин</numerusform>
            <numerusform>Изменены {n} зачина</numerusform>
            <numerusform>Изменено {n} зачинов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” has words around the verb that do not stand where they usually do.</source>
        <translation>«{words}»: слова при глаголе стоят не на обычном месте.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is not said so in that shape.</source>
        <translation>В такой форме «{words}» не говорят.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is said by some, not by the meeting.</source>
        <translation>«{words}» говорят некоторые участники, а не совещание.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is told in the past tense; in another shape that has to be written anew.</source>
        <translation>«{words}» стоит в прошедшем времени; для другой формы это надо написать заново.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” names somebody, which a sentence of nobody (“{nobody}”) does not.</source>
        <translation>«{words}» называет кого-то, а безличное предложение («{nobody}») не называет никого.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of the meeting; say what it is called in the new text first.</source>
        <translation>«{words}» указывает на совещание; сначала укажите, как оно названо в новом тексте.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of those who declare; say who that is first.</source>
        <translation>«{words}» указывает на тех, кто заявляет; сначала укажите, кто это.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act and what you are typing are saved, and you can go on.</source>
        <translation>В программе произошёл сбой. Все действия и набираемый текст сохранены, можно продолжать.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act is saved, but not what you are typing: copy it before you go on.</source>
        <translation>В программе произошёл сбой. Все действия сохранены, но не набираемый текст: скопируйте его, прежде чем продолжать.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Everything you did is saved, and you can go on.</source>
        <translation>В программе произошёл сбой. Всё, что вы сделали, сохранено, можно продолжать.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Nothing was open, and you can go on.</source>
        <translation>В программе произошёл сбой. Ничего не было открыто, можно продолжать.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>The report is in the clipboard: versions and places in the program, no document text.</source>
        <translation>Отчёт в буфере обмена: версии и места в программе, без текста документов.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing kept · {time}</source>
        <translation>Набор сохранён · {time}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing not kept</source>
        <translation>Набор не сохранён</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What was being typed could not be shown; see {file}.</source>
        <translation>Набиравшийся текст показать не удалось; см. {file}.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you are typing cannot be kept for the case that the program ends: {why}</source>
        <translation>Набираемый текст нельзя сохранить на случай завершения программы: {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you typed could not be saved: copy it, or close again to drop it.</source>
        <translation>Набранный текст сохранить не удалось: скопируйте его или закройте ещё раз, чтобы отбросить.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved · {time}</source>
        <translation>Всё сохранено · {time}</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Enter keeps it, Esc drops it.</source>
        <translation>Enter — сохранить, Esc — отбросить.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause has changed in the meantime: check what would be lost.</source>
        <translation>За это время пункт изменился: посмотрите, что будет исключено.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause in which you were typing is gone from the draft; your words stand as a new clause.</source>
        <translation>Пункта, в котором вы писали, в проекте больше нет; ваши слова стоят как новый пункт.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} at {time} stands there again.</source>
        <translation>Набиравшееся в {time} восстановлено: {place}.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} stands there again.</source>
        <translation>Набиравшееся восстановлено: {place}.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>a new clause</source>
        <translation>новый пункт</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>One word or several</source>
        <translation>Одно слово или несколько</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Several with spaces between them.</source>
        <translation>Несколько — через пробел.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>There are none yet. Add a word here, or by a right click on an underlined one.</source>
        <translation>Слов пока нет. Добавьте слово здесь или правой кнопкой мыши на подчёркнутом слове.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>These words are not underlined while anybody writes in this negotiation.</source>
        <translation>Эти слова не подчёркиваются, когда кто-либо пишет в этих переговорах.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Open a clause to write in it first (F2), and select words.</source>
        <translation>Сначала откройте пункт для редактирования (F2) и выделите слова.</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Words of this negotiation</source>
        <translation>Слова этих переговоров</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add delegations…</source>
        <translation type="vanished">Добавить делегации…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language difference</source>
        <translation type="vanished">Следующее языковое расхождение</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language difference</source>
        <translation type="vanished">Предыдущее языковое расхождение</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>States, groups and others that take part, as a list</source>
        <translation type="vanished">Государства, группы и другие участники в виде списка</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>For programs</source>
        <translation type="vanished">Для программ</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Page to read</source>
        <translation type="vanished">Страница для чтения</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation type="vanished">Сводный текст в разметке, в которой публикует документы Организация Объединённых Наций (AKN4UN).</translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Into</source>
        <translation type="vanished">С чем</translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Called</source>
        <translation type="vanished">Обозначение</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>competes</source>
        <translation type="vanished">конкурирует</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>confirm the place</source>
        <translation type="vanished">подтвердить место</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>in the text already</source>
        <translation type="vanished">уже в тексте</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>All sides are merged into it; what they want elsewhere stays open.</source>
        <translation type="vanished">Все стороны объединяются с ней; то, чего они хотят в других местах, остаётся открытым.</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Do it</source>
        <translation type="vanished">Выполнить</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Go</source>
        <translation type="vanished">Выполнить</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is accepted</source>
        <translation type="vanished">Написанный текст принят</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is tabled</source>
        <translation type="vanished">Написанный текст внесён</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>table it for all sponsors</source>
        <translation type="vanished">внести от имени всех авторов</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label} reads so, the conflict is decided</source>
        <translation type="vanished">{label} гласит так, противоречие разрешено</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{side} accepted, the conflict is decided</source>
        <translation type="vanished">{side}: принято, противоречие разрешено</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done again: {act}</source>
        <translation type="vanished">Повторено: {act}</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done in one copy while something else was done in another; the earlier act stands. Do it again, table it, or let it go.</source>
        <translation type="vanished">Сделано в одной копии, пока в другой делалось иное; более раннее действие сохраняет силу. Повторите, внесите как поправку или откажитесь.</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes stay here.</source>
        <translation type="vanished">Для тех, кто работает с копией этих переговоров. Они принимают его через «Файл &gt; Обмен». Личные заметки остаются здесь.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{file} holds {n} events, and no private note.</source>
        <extracomment>{file} holds {n} event, and no private note.</extracomment>
        <translation type="vanished">
            <numerusform>В файле {file} {n} событие и ни одной личной заметки.</numerusform>
            <numerusform>В файле {file} {n} события и ни одной личной заметки.</numerusform>
            <numerusform>В файле {file} {n} событий и ни одной личной заметки.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Checked against the rules of: {rules}.</source>
        <translation type="vanished">Проверено по правилам: {rules}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>May stay empty</source>
        <translation type="vanished">Можно не заполнять</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By</source>
        <translation type="vanished">Кем</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare {moment} with</source>
        <translation type="vanished">Сравнить с моментом: {moment}</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Everything that was done. Each can be taken back at any later time.</source>
        <translation type="vanished">Всё, что сделано. Каждое действие можно отменить и позже.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Moments that got a name, as circulated.</source>
        <translation type="vanished">Моменты, получившие название, в распространённом виде.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named (UTC)</source>
        <translation type="vanished">Названа (UTC)</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named by</source>
        <translation type="vanished">Назвал</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named versions</source>
        <translation type="vanished">Именованные версии</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>No moment has a name yet; name one under Events.</source>
        <translation type="vanished">Ни у одного момента пока нет названия; назовите его в разделе «События».</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The draft {moment}</source>
        <translation type="vanished">Проект: {moment}</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is a copy without private notes.</source>
        <translation type="vanished">{file} — копия без личных заметок.</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is written.</source>
        <translation type="vanished">{file}: файл записан.</translation>
    </message>
    <message>
        <location filename="gui/presenters/languageversions.py"/>
        <source>Out of date; changed since in the draft:</source>
        <translation type="vanished">Устарело; с тех пор в проекте изменено:</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>is unclear (its groups differ: {groups})</source>
        <translation type="vanished">неясно (позиции групп расходятся: {groups})</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegation} {position}</source>
        <translation type="vanished">{delegation}: {position}</translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{file} is there already; choose another name.</source>
        <translation type="vanished">{file} уже существует; выберите другое имя.</translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>To be confirmed</source>
        <translation type="vanished">Требуют подтверждения</translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Agree all the same</source>
        <translation type="vanished">Всё равно согласовать</translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Now</source>
        <translation type="vanished">Теперь</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Of</source>
        <translation type="vanished">Чьи</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{state} by {codes}</source>
        <translation type="vanished">{state}: {codes}</translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>New</source>
        <translation type="vanished">Новый</translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>It does</source>
        <translation type="vanished">Что делает</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are in the text already</source>
        <extracomment>{who} is in the text already</extracomment>
        <translation type="vanished">
            <numerusform>{who} уже в тексте</numerusform>
            <numerusform>{who} уже в тексте</numerusform>
            <numerusform>{who} уже в тексте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are now to be confirmed</source>
        <extracomment>{who} is now to be confirmed</extracomment>
        <translation type="vanished">
            <numerusform>{who} теперь требует подтверждения</numerusform>
            <numerusform>{who} теперь требуют подтверждения</numerusform>
            <numerusform>{who} теперь требуют подтверждения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} have no place any more</source>
        <extracomment>{who} has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>{who} больше не имеет места</numerusform>
            <numerusform>{who} больше не имеют места</numerusform>
            <numerusform>{who} больше не имеют места</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Agreed, but otherwise in the new text</source>
        <translation type="vanished">Согласованы, но в новом тексте иначе</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Lay the negotiation on it</source>
        <translation type="vanished">Перенести переговоры на него</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>The negotiation stands on the new base text</source>
        <translation type="vanished">Переговоры ведутся по новому исходному тексту</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Choose one or several; what cannot be done for one of them is said with the reason.</source>
        <translation type="vanished">Выберите одну или несколько; если с какой-либо это невозможно, указывается причина.</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>On the draft</source>
        <translation type="vanished">Применительно к проекту</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Where it stands</source>
        <translation type="vanished">Состояние</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>competes with {amendments}</source>
        <translation type="vanished">конкурирует с {amendments}</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Let it read so</source>
        <translation type="vanished">Пусть гласит так</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>The draft has no clause {clause}.</source>
        <translation type="vanished">В проекте нет пункта {clause}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>There is no {clause} in the draft.</source>
        <translation type="vanished">В проекте нет {clause}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>The clause was {what}: {by}</source>
        <translation type="vanished">Пункт: {what} — {by}</translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{done}, {n} not:</source>
        <translation type="vanished">{done}, не удалось {n}:</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} put on hold</source>
        <extracomment>{n} put on hold</extracomment>
        <translation type="vanished">
            <numerusform>Отложена {n}</numerusform>
            <numerusform>Отложены {n}</numerusform>
            <numerusform>Отложено {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} rejected</source>
        <extracomment>{n} rejected</extracomment>
        <translation type="vanished">
            <numerusform>Отклонена {n}</numerusform>
            <numerusform>Отклонены {n}</numerusform>
            <numerusform>Отклонено {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} returned to their sponsors</source>
        <extracomment>{n} returned to its sponsors</extracomment>
        <translation type="vanished">
            <numerusform>Возвращена авторам {n}</numerusform>
            <numerusform>Возвращены авторам {n}</numerusform>
            <numerusform>Возвращено авторам {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} submitted</source>
        <extracomment>{n} submitted</extracomment>
        <translation type="vanished">
            <numerusform>Представлена {n}</numerusform>
            <numerusform>Представлены {n}</numerusform>
            <numerusform>Представлено {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} superseded</source>
        <extracomment>{n} superseded</extracomment>
        <translation type="vanished">
            <numerusform>Утратила силу {n}</numerusform>
            <numerusform>Утратили силу {n}</numerusform>
            <numerusform>Утратило силу {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} tabled</source>
        <extracomment>{n} tabled</extracomment>
        <translation type="vanished">
            <numerusform>Внесена {n}</numerusform>
            <numerusform>Внесены {n}</numerusform>
            <numerusform>Внесено {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} withdrawn</source>
        <extracomment>{n} withdrawn</extracomment>
        <translation type="vanished">
            <numerusform>Снята {n}</numerusform>
            <numerusform>Сняты {n}</numerusform>
            <numerusform>Снято {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{step} leaves out {left} of {all}</source>
        <translation type="vanished">«{step}»: не затрагивает {left} из {all}</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>add</source>
        <translation type="vanished">добавить</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>adopted</source>
        <translation type="vanished">принята</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>alt</source>
        <translation type="vanished">вариант</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>ambiguous</source>
        <translation type="vanished">применима в нескольких местах</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>bracket</source>
        <translation type="vanished">взять в скобки</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>broken</source>
        <translation type="vanished">нарушено</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>carried over</source>
        <translation type="vanished">перенесено на новый текст</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>confirm</source>
        <translation type="vanished">требует подтверждения</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>contained</source>
        <translation type="vanished">уже содержится в тексте</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>delete</source>
        <translation type="vanished">исключить</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>incorporated</source>
        <translation type="vanished">учтено в новом тексте</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>kept</source>
        <translation type="vanished">сохранено</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>lost</source>
        <translation type="vanished">утрачено</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>made again</source>
        <translation type="vanished">внесено заново</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>move</source>
        <translation type="vanished">перенести</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>next</source>
        <translation type="vanished">следующая</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>not put to the vote</source>
        <translation type="vanished">не ставится на голосование</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>orphaned</source>
        <translation type="vanished">потеряла своё место</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>passed</source>
        <translation type="vanished">не нарушено</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reopened</source>
        <translation type="vanished">вновь открыто</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replace</source>
        <translation type="vanished">заменить</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replaced</source>
        <translation type="vanished">заменено</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>retain</source>
        <translation type="vanished">сохранить</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>running</source>
        <translation type="vanished">продолжается</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>streamline</source>
        <translation type="vanished">упростить</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>waiting</source>
        <translation type="vanished">ожидает</translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Out of date: {changes}</source>
        <translation type="vanished">Устарело: {changes}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/titles.py"/>
        <source>{n} in conflict</source>
        <extracomment>{n} in conflict</extracomment>
        <translation type="vanished">
            <numerusform>{n} в противоречии</numerusform>
            <numerusform>{n} в противоречии</numerusform>
            <numerusform>{n} в противоречии</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/touring.py"/>
        <source>Write the file</source>
        <translation type="vanished">Записать файл</translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>{item} is {result}</source>
        <translation type="vanished">{item}: {result}</translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Nothing to do again</source>
        <translation type="vanished">Повторять нечего</translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>Taken from {text}</source>
        <translation type="vanished">Взято: {text}</translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>{act} {amendment} of {names}</source>
        <translation type="vanished">{act} {amendment} ({names})</translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Reason (may stay empty)</source>
        <translation type="vanished">Обоснование (можно не заполнять)</translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>{file} is there already. It would be replaced.</source>
        <translation type="vanished">{file} уже существует. Файл будет заменён.</translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {loss}</source>
        <translation type="vanished">{file}: файл записан. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {n} things are not in it.</source>
        <extracomment>{file} is written. {n} thing is not in it.</extracomment>
        <translation type="vanished">
            <numerusform>{file}: файл записан. Не вошёл {n} элемент.</numerusform>
            <numerusform>{file}: файл записан. Не вошли {n} элемента.</numerusform>
            <numerusform>{file}: файл записан. Не вошло {n} элементов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Code or name of a delegation</source>
        <translation type="vanished">Код или название делегации</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Import amendments from marked-up files</source>
        <translation type="vanished">Импорт поправок из файлов с правкой</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Marked-up files ({endings});;All files (*)</source>
        <translation type="vanished">Файлы с правкой ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>How near the two clauses are, from 0 to 1</source>
        <translation type="vanished">Насколько близки два пункта, от 0 до 1</translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{act} · {key} takes it back</source>
        <translation type="vanished">{act} · {key} отменяет</translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>That of the United Nations</source>
        <translation type="vanished">Шаблон Организации Объединённых Наций</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>changes</source>
        <extracomment>change</extracomment>
        <translation type="vanished">
            <numerusform>изменение</numerusform>
            <numerusform>изменения</numerusform>
            <numerusform>изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>conflicts</source>
        <extracomment>conflict</extracomment>
        <translation type="vanished">
            <numerusform>противоречие</numerusform>
            <numerusform>противоречия</numerusform>
            <numerusform>противоречий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>delegations</source>
        <extracomment>delegation</extracomment>
        <translation type="vanished">
            <numerusform>делегация</numerusform>
            <numerusform>делегации</numerusform>
            <numerusform>делегаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>open brackets</source>
        <extracomment>open bracket</extracomment>
        <translation type="vanished">
            <numerusform>пара открытых скобок</numerusform>
            <numerusform>пары открытых скобок</numerusform>
            <numerusform>пар открытых скобок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>to be placed</source>
        <extracomment>to be placed</extracomment>
        <translation type="vanished">
            <numerusform>без места</numerusform>
            <numerusform>без места</numerusform>
            <numerusform>без места</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>{number} {words}</source>
        <translation type="vanished">{number} {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/tray.py"/>
        <source>{n} amendments have no place any more</source>
        <extracomment>{n} amendment has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>У {n} поправки больше нет места</numerusform>
            <numerusform>У {n} поправок больше нет места</numerusform>
            <numerusform>У {n} поправок больше нет места</numerusform>
        </translation>
    </message>
</context>
</TS>
