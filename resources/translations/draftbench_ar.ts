<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>draftbench</name>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause stronger: “may” became “shall”</source>
        <translation>تغيير قوّى الفقرة: «يجوز» أصبحت «يجب»</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause weaker: “all” became “interested”</source>
        <translation>تغيير أضعف الفقرة: «جميع» أصبحت «المهتمة»</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A file for whoever works on a copy of this negotiation; private notes never go along</source>
        <translation>ملف لمن يعمل على نسخة من هذه المفاوضات؛ لا تُرفق به الملاحظات الخاصة أبدا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A note on this clause for whoever has the project file; in no export</source>
        <translation>ملاحظة على هذه الفقرة لمن لديه ملف المفاوضات؛ لا تظهر في أي تصدير</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A sub-amendment, to the words that the amendment would give</source>
        <translation>تعديل فرعي على الكلمات الناتجة عن التعديل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A version, as circulated</source>
        <translation>نسخة، كما عُممت</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>About draftbench</source>
        <translation>حول draftbench</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept a part…</source>
        <translation>قبول جزء…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept with other words…</source>
        <translation>قبول بصياغة أخرى…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Acts of several copies that do not go together: do them again, or let them go</source>
        <translation>إجراءات من عدة نسخ لا تتوافق: تُعاد أو يُصرف النظر عنها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add texts from a file…</source>
        <translation>إضافة نصوص من ملف…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add the text in the clipboard to the texts, or begin with it where nothing is open</source>
        <translation>إضافة النص الموجود في الحافظة إلى النصوص، أو البدء به إذا لم يكن شيء مفتوحا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Adopt something else than what was proposed; the proposal stays in the register</source>
        <translation>اعتماد صيغة غير المقترحة؛ ويبقى المقترح في السجل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree ad referendum</source>
        <translation>اتفاق رهن التشاور</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree, agree ad referendum, park, hold and go on, with one click each</source>
        <translation>اتفاق، أو اتفاق رهن التشاور، أو تأجيل، أو تعليق، ثم انتقال، كل منها بنقرة واحدة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All amendments, to sort and decide</source>
        <translation>جميع التعديلات، لفرزها والبت فيها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All commands with their keys</source>
        <translation>جميع الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All numbers</source>
        <translation>جميع الأرقام</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All that was done: undo any of it, see the text then, compare two moments</source>
        <translation>كل ما أُنجز: التراجع عن أي منه، وعرض النص في حينه، والمقارنة بين وقتين</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend</source>
        <comment>a menu</comment>
        <translation>التعديل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend this amendment…</source>
        <translation>تعديل هذا التعديل…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments in words, pasted or as they are said: what is understood is shown, and tabled</source>
        <translation>تعديلات مصوغة بالكلمات، ملصقة أو كما تُقال: يُعرض ما فُهم منها، ويُطرح</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments without a place</source>
        <translation>تعديلات بلا موضع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>An amendment without a place, or with the wrong one, stands at the current clause</source>
        <translation>وضع تعديل لا موضع له، أو موضعه خاطئ، عند الفقرة الحالية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another text gives the rows their order; versions are compared with it</source>
        <translation>نص آخر يحدد ترتيب الصفوف؛ وتُقارن به النسخ</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another window, with nothing open in it</source>
        <translation>نافذة أخرى لا شيء مفتوحا فيها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>At the cursor while the clause is written, else where you say</source>
        <translation>عند المؤشر في أثناء كتابة الفقرة، وإلا فحيث تحدد</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Base</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Before the meeting, again</source>
        <translation>إعادة عرضه على الاجتماع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from one or more texts</source>
        <translation>بدء مفاوضات من نص واحد أو أكثر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from the text in the clipboard</source>
        <translation>بدء مفاوضات من النص الموجود في الحافظة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a silence procedure…</source>
        <translation>بدء إجراء الموافقة الصامتة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Beside its partner</source>
        <translation>إلى جانب مقابلها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bind to a package…</source>
        <translation>ضم إلى مجموعة متكاملة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Black on white, with strong lines</source>
        <translation>أسود على أبيض، بخطوط بارزة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bold</source>
        <translation>غليظ</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets</source>
        <translation>الأقواس المعقوفة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets and alternatives</source>
        <translation>الأقواس المعقوفة والبدائل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Break the silence…</source>
        <translation>كسر الصمت…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capital and small letters</source>
        <translation>الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capitals</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Chair’s bar</source>
        <translation>شريط الرئيس</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check a Word file…</source>
        <translation>فحص ملف Word…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Choose a version…</source>
        <translation>اختيار صيغة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clause</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that came</source>
        <translation>فقرات أُضيفت</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that stand elsewhere</source>
        <translation>فقرات ترد في موضع آخر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that went</source>
        <translation>فقرات زالت</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that were divided or joined</source>
        <translation>فقرات قُسّمت أو دُمجت</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses whose words differ</source>
        <translation>فقرات اختلفت كلماتها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clean</source>
        <translation>نص نظيف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close the negotiation</source>
        <translation>إغلاق المفاوضات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours, sizes and letters, what the window remembers, keys</source>
        <translation>الألوان والأحجام والخطوط وما تتذكره النافذة والمفاتيح</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Combine source clauses…</source>
        <translation>جمع فقرات المصادر…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, capitals, spaces, quotation marks</source>
        <translation>الفواصل والأحرف الكبيرة والمسافات وعلامات الاقتباس</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, full stops, dashes</source>
        <translation>الفواصل والنقاط والشرطات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <comment>a menu</comment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Confirm the link</source>
        <translation>تأكيد الرابط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy a report</source>
        <translation>نسخ تقرير</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source into the working draft; of a version, its words</source>
        <translation>نسخ الفقرة المحددة من مصدر إلى مشروع النص؛ ومن نسخة، كلماتها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source with every word, its opening too</source>
        <translation>نسخ الفقرة المحددة من مصدر بجميع كلماتها، بما فيها الاستهلال</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Count everything through: 5 bis becomes 6</source>
        <translation>ترقيم الكل من جديد: 5 مكررا تصبح 6</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Counts by version</source>
        <translation>الأعداد حسب النسخ</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Ctrl+B while a clause is written</source>
        <translation>Ctrl+B في أثناء كتابة الفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark screen</source>
        <translation>شاشة داكنة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadline for amendments…</source>
        <translation>الموعد النهائي لتقديم التعديلات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadlines and silence</source>
        <translation>المواعيد النهائية والموافقة الصامتة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide as recommended</source>
        <translation>البت وفقا للتوصية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide with a reason…</source>
        <translation>البت مع ذكر السبب…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Declare alternatives…</source>
        <translation>إعلان بدائل…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations join</source>
        <translation>انضمام وفود</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations leave</source>
        <translation>انسحاب وفود</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations…</source>
        <translation>الوفود…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete the clause</source>
        <translation>حذف الفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deleted clauses</source>
        <translation>الفقرات المحذوفة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Desks…</source>
        <translation>محطات العمل…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Differences in versions</source>
        <translation>الاختلافات في النسخ</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Divide the clause…</source>
        <translation>تقسيم الفقرة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Do it again</source>
        <translation>إعادة الإجراء</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <comment>a menu</comment>
        <translation>تحرير</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change since the base, struck out, underlined or underlined twice</source>
        <translation>كل تغيير منذ النص الأساسي، مشطوبا أو مسطرا أو مسطرا بخطين</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change, newest first: undo any, see the text at that time, compare two moments</source>
        <translation>كل ما أُنجز: التراجع عن أي منه، وعرض النص في حينه، والمقارنة بين وقتين</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every place of some words, by text and clause</source>
        <translation>كل موضع ترد فيه كلمات معينة، حسب النص والفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export</source>
        <comment>a menu</comment>
        <translation>التصدير</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>File</source>
        <comment>a menu</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find a command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find in all texts…</source>
        <translation>البحث في جميع النصوص…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find words in all the texts shown</source>
        <translation>البحث عن كلمات في جميع النصوص المعروضة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>First those in a conflict, then those to be confirmed and those without a place</source>
        <translation>المتعارضة أولا، ثم ما يحتاج إلى تأكيد وما لا موضع له</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Footnotes added, removed, changed or moved</source>
        <translation>الحواشي المضافة أو المحذوفة أو المعدلة أو المنقولة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For those who mend the program: versions and the last fault, no words of a text</source>
        <translation>للقائمين على إصلاح البرنامج: النسخ وآخر خلل، دون أي كلمات من النصوص</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For whom a group speaks</source>
        <translation>الجهات التي تتكلم المجموعة باسمها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze the screen</source>
        <translation>تجميد الشاشة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Go to what it refers to</source>
        <translation>انتقال إلى المحال إليه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Group…</source>
        <translation>مجموعة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Help</source>
        <comment>a menu</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast, dark</source>
        <translation>تباين عال، داكنة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>House rules…</source>
        <translation>قواعد التحرير…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How contested each version is</source>
        <translation>مدى الخلاف في كل نسخة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How many support, oppose and reserve</source>
        <translation>عدد المؤيدين والمعارضين والمتحفظين</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import amendments…</source>
        <translation>استيراد التعديلات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import notes…</source>
        <translation>ملاحظات الاستيراد…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In no export and in no history</source>
        <translation>لا تظهر في أي تصدير ولا في السجل الزمني</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In the clause that is written</source>
        <translation>في الفقرة الجارية كتابتها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In this row, then in the next rows</source>
        <translation>في هذا الصف، ثم في الصفوف التالية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is everything in it intact?</source>
        <translation>هل كل ما فيه سليم؟</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is it sound to the last tracked change, or would Word trip over it?</source>
        <translation>هل هو سليم حتى آخر تغيير متعقب، أم قد يتعثر Word في فتحه؟</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>It stays as it is while you go on; again, and it follows</source>
        <translation>تبقى كما هي في أثناء عملك؛ وبالضغط مرة أخرى تعود إلى المتابعة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics</source>
        <translation>مائل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics, bold, links</source>
        <translation>المائل والغليظ والروابط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its sponsors take it back</source>
        <translation>يسحبه مقدموه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its words go on in the clause before</source>
        <translation>تُلحق كلماتها بالفقرة السابقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join to the clause before</source>
        <translation>دمج مع الفقرة السابقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join…</source>
        <translation>انضمام…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Kept files</source>
        <translation>الملفات المحفوظة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language versions…</source>
        <translation>النسخ اللغوية…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Lay the negotiation on a revised base text; you see first what becomes of everything</source>
        <translation>نقل المفاوضات إلى نص أساسي منقح؛ ويُعرض عليك أولا مآل كل شيء</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Leave…</source>
        <translation>انسحاب…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Let numbers follow the text…</source>
        <translation>إتباع الأرقام للنص…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light or dark as the system is, and as it changes</source>
        <translation>فاتحة أو داكنة تبعا للنظام، وتتغير بتغيره</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link this clause by hand with that of another text, in which the same key is pressed next</source>
        <translation>ربط هذه الفقرة يدويا بفقرة من نص آخر يُضغط فيها المفتاح نفسه بعد ذلك</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link with…</source>
        <translation>ربط بـ…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Make alternatives…</source>
        <translation>إنشاء بدائل…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Mark what differs from the base in sources that are versions of it</source>
        <translation>إبراز ما يختلف عن النص الأساسي في المصادر التي هي نسخ منه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marked</source>
        <translation>بالعلامات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks of changes</source>
        <translation>علامات التغييرات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks on words that stayed</source>
        <translation>تنسيق الكلمات التي لم تتغير</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Masthead…</source>
        <translation>الترويسة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge files in which several people revised the draft; you decide what collides</source>
        <translation>دمج ملفات نقّح فيها عدة أشخاص المشروع؛ وأنت تبت في ما يتعارض</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge revisions…</source>
        <translation>دمج التنقيحات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>More texts to compare with and to take from</source>
        <translation>نصوص إضافية للمقارنة وللأخذ منها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause down</source>
        <translation>نقل الفقرة إلى أسفل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause up</source>
        <translation>نقل الفقرة إلى أعلى</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Name this moment…</source>
        <translation>تسمية النسخة الحالية…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Negotiation</source>
        <comment>a menu</comment>
        <translation>المفاوضات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New base text (Rev.1)…</source>
        <translation>نص أساسي جديد (Rev.1)…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clause after this one</source>
        <translation>فقرة جديدة بعد هذه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clauses</source>
        <translation>فقرات جديدة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from files…</source>
        <translation>جديد من ملفات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from the clipboard…</source>
        <translation>جديد من الحافظة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next area</source>
        <translation>المنطقة التالية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next bracket</source>
        <translation>القوسان التاليان</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next clause of the row</source>
        <translation>الفقرة التالية في الصف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next conflict</source>
        <translation>التعارض التالي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language finding</source>
        <translation>الملاحظة اللغوية التالية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open amendment</source>
        <translation>التعديل التالي قيد النظر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open clause</source>
        <translation>الفقرة المفتوحة التالية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next screen</source>
        <translation>الشاشة التالية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next undecided link</source>
        <translation>الرابط التالي غير المبتوت فيه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Nobody has confirmed or refused the link chosen in the inspector any more</source>
        <translation>إلغاء تأكيد الرابط المختار في لوحة التفاصيل أو رفضه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Normal size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers in sections…</source>
        <translation>الأرقام في الأقسام…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers of positions</source>
        <translation>أعداد المواقف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Of the amendment here</source>
        <translation>المتعلق بالتعديل الوارد هنا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Off: the clean text</source>
        <translation>عند الإيقاف: النص النظيف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>On this clause: of several sponsors, as a draft, as an alternative</source>
        <translation>على هذه الفقرة: من عدة مقدمين، أو كمسودة، أو كبديل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One clause of the draft out of clauses of several sources</source>
        <translation>فقرة واحدة في المشروع من فقرات عدة مصادر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level down</source>
        <translation>خفض المستوى</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level up</source>
        <translation>رفع المستوى</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only differences</source>
        <translation>الاختلافات فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only gaps</source>
        <translation>الفجوات فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only my delegation</source>
        <translation>وفدي فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only open brackets</source>
        <translation>الأقواس المفتوحة فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this kind of change</source>
        <translation>هذا النوع من التغييرات فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this theme</source>
        <translation>هذا الموضوع فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a bracket…</source>
        <translation>فتح قوسين…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation</source>
        <translation>فتح مفاوضات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation beside this one</source>
        <translation>فتح مفاوضات أخرى إلى جانب هذه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open in a new window…</source>
        <translation>فتح في نافذة جديدة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order of voting…</source>
        <translation>ترتيب التصويت…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other keys for commands</source>
        <translation>مفاتيح أخرى للأوامر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other words for some words of the draft, wherever they stand</source>
        <translation>كلمات أخرى بدل كلمات في المشروع أينما وردت</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Over words of this clause, or over several clauses</source>
        <translation>حول كلمات من هذه الفقرة، أو حول عدة فقرات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Overview map</source>
        <translation>الخريطة العامة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Park…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Paste a text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Place on this clause</source>
        <translation>وضع عند هذه الفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions, clauses, brackets, alternatives, deadlines, counts</source>
        <translation>المواقف والفقرات والأقواس والبدائل والمواعيد النهائية والأعداد</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions…</source>
        <translation>المواقف…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous area</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous bracket</source>
        <translation>القوسان السابقان</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous conflict</source>
        <translation>التعارض السابق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language finding</source>
        <translation>الملاحظة اللغوية السابقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open amendment</source>
        <translation>التعديل السابق قيد النظر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open clause</source>
        <translation>الفقرة المفتوحة السابقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous undecided link</source>
        <translation>الرابط السابق غير المبتوت فيه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private drafts and notes…</source>
        <translation>المسودات والملاحظات الخاصة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private notes</source>
        <translation>الملاحظات الخاصة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private note…</source>
        <translation>ملاحظة خاصة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Proceedings</source>
        <translation>سير المفاوضات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Projector</source>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Propose an amendment…</source>
        <translation>اقتراح تعديل…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation only</source>
        <translation>علامات الترقيم فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the amendment of this clause into the draft</source>
        <translation>إدخال تعديل هذه الفقرة في المشروع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the decision off</source>
        <translation>إرجاء البت</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quotation marks</source>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Read instructions…</source>
        <translation>قراءة التعديلات المطلوبة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reason…</source>
        <translation>السبب…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Recommend…</source>
        <translation>توصية…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Record</source>
        <comment>a menu</comment>
        <translation>التوثيق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>References…</source>
        <translation>الإحالات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Refuse the link</source>
        <translation>رفض الرابط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Register</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Relations between texts…</source>
        <translation>العلاقات بين النصوص…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Renumber…</source>
        <translation>إعادة الترقيم…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reopen…</source>
        <translation>إعادة فتح…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve a bracket…</source>
        <translation>حسم قوسين…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve the conflict…</source>
        <translation>حل التعارض…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Return to its sponsors</source>
        <translation>إعادة إلى مقدميه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows in the order of the text that leads</source>
        <translation>الصفوف بترتيب النص المتصدر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows theme by theme</source>
        <translation>الصفوف موضوعا بعد موضوع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a salvaged copy…</source>
        <translation>حفظ نسخة مستعادة…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Say whether a text is a version of the base, a language version or an independent text</source>
        <translation>تحديد ما إذا كان النص صيغة من النص الأساسي أو نسخة لغوية أو نصا مستقلا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Several together</source>
        <translation>عدة تعديلات معا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Shape of the opening…</source>
        <translation>شكل الاستهلال…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show a clause that stands elsewhere again, pale, at its other place</source>
        <translation>عرض الفقرة الواردة في موضع آخر مرة ثانية، بلون باهت، في موضعها الآخر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show all rows</source>
        <translation>عرض جميع الصفوف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show changes of</source>
        <translation>عرض تغييرات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show its partner</source>
        <translation>عرض مقابلها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which something stands in brackets</source>
        <translation>عرض الصفوف التي يرد فيها شيء بين قوسين فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the base, or every source shown, has no counterpart</source>
        <translation>عرض الصفوف التي لا مقابل فيها في النص الأساسي، أو في أي من المصادر المعروضة، فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the draft or a version differs from the base</source>
        <translation>عرض الصفوف التي يختلف فيها المشروع أو إحدى النسخ عن النص الأساسي فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows of the theme of the current row</source>
        <translation>عرض صفوف موضوع الصف الحالي فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows with amendments or positions of the delegation that is written for</source>
        <translation>عرض الصفوف التي فيها تعديلات أو مواقف للوفد الذي يُكتب باسمه فقط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Silence has passed</source>
        <translation>انقضت مهلة الصمت</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spaces and signs that nobody sees</source>
        <translation>المسافات والعلامات غير المرئية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spacing</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split or merged</source>
        <translation>مقسَّم أو مدموج</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split the link</source>
        <translation>فك الرابط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Sponsors</source>
        <translation>مقدمو التعديل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Straight and curly, single and double</source>
        <translation>المستقيمة والمنحنية، المفردة والمزدوجة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Stronger</source>
        <translation>أقوى</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Symbol, date, organ and all else that stands at the head of files</source>
        <translation>الرمز والتاريخ والهيئة وكل ما يرد في رأس الملفات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table</source>
        <translation>طرح</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table the tracked changes of delegations' files</source>
        <translation>طرح التغييرات المتعقبة الواردة في ملفات الوفود</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take a position…</source>
        <translation>اتخاذ موقف…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take as it stands</source>
        <translation>إدراج كما هي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take back the decision on the link</source>
        <translation>إلغاء القرار بشأن الرابط</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take in what was done…</source>
        <translation>استقبال ما أُنجز…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take, with a look at the opening…</source>
        <translation>إدراج مع معاينة الاستهلال…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Takes every filter off, also Esc</source>
        <translation>إيقاف جميع عوامل التصفية، أو بمفتاح Esc</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Texts, lists and tables as Word, page, PDF, Excel or CSV</source>
        <translation>نصوص وقوائم وجداول بصيغة Word أو صفحة أو PDF أو Excel أو CSV</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause hangs on the one before it; also Tab before its first word</source>
        <translation>تندرج الفقرة تحت سابقتها؛ أو بمفتاح Tab قبل كلمتها الأولى</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause in large type on the second screen, for the whole room</source>
        <translation>الفقرة بخط كبير على الشاشة الثانية، للقاعة كلها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause no longer hangs on another; also Shift+Tab before its first word</source>
        <translation>لا تعود الفقرة تندرج تحت غيرها؛ أو بمفتاحي Shift+Tab قبل كلمتها الأولى</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The difference before</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The event that gave this clause its words; the same key goes back to the clause</source>
        <translation>الحدث الذي أعطى هذه الفقرة كلماتها؛ والمفتاح نفسه يعود إلى الفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes back by one area</source>
        <translation>تعود لوحة المفاتيح إلى المنطقة السابقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes on: tools, the list at the left, the texts, the inspector</source>
        <translation>تنتقل لوحة المفاتيح إلى المنطقة التالية: الأدوات، ثم القائمة الجانبية، ثم النصوص، ثم لوحة التفاصيل</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The meeting does not want it</source>
        <translation>الاجتماع لا يريده</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next bracket in the draft</source>
        <translation>القوسان التاليان في المشروع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause of the draft that the meeting has not agreed</source>
        <translation>الفقرة التالية في المشروع التي لم يتفق عليها الاجتماع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause that differs between language versions, or is out of date in one</source>
        <translation>الفقرة التالية التي تختلف بين النسخ اللغوية أو لم تعد محدّثة في إحداها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next place of the words in the find bar</source>
        <translation>الموضع التالي للكلمات الواردة في شريط البحث</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next text leads</source>
        <translation>تصدر النص التالي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The numbers stay as circulated; what comes between is 5 bis or 5A</source>
        <translation>تبقى الأرقام كما عُممت؛ وما يُدرج بينها يُرقّم 5 مكررا أو 5 ألف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The page of the guide that fits what you do</source>
        <translation>صفحة الدليل المناسبة لما تفعله</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The paragraph that this clause refers to first; Ctrl+click on the words does it too</source>
        <translation>أول فقرة تحيل إليها هذه الفقرة؛ أو بالنقر على الكلمات مع Ctrl</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The printed numbers of clauses and notes</source>
        <translation>الأرقام المطبوعة للفقرات والحواشي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The register: sort, put together, decide; conflicts and packages</source>
        <translation>السجل: فرز، وتجميع، وبت؛ التعارضات والمجموعات المتكاملة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The rest stays open, or is rejected</source>
        <translation>يبقى الجزء الباقي قيد النظر أو يُرفض</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The room sees what is being written before it is done</source>
        <translation>ترى القاعة ما يُكتب قبل الانتهاء منه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The text as it reads now, with every open proposal in brackets</source>
        <translation>النص بصيغته الحالية، وكل مقترح قيد النظر بين قوسين</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts as they read now</source>
        <translation>النصوص بصيغتها الحالية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts beside each other, and the working draft</source>
        <translation>النصوص جنبا إلى جنب، ومشروع النص</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The tray under the texts: to be placed, or let go</source>
        <translation>الدرج أسفل النصوص: ما ينبغي وضعه أو صرف النظر عنه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses belong together: of the link chosen in the inspector, else the best one of this row that nobody has decided</source>
        <translation>الفقرتان متقابلتان: بحسب الرابط المختار في لوحة التفاصيل، وإلا فأفضل رابط في هذا الصف لم يبت فيه أحد</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses do not belong together</source>
        <translation>الفقرتان غير متقابلتين</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Arabic</source>
        <translation>النافذة بالعربية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Chinese</source>
        <translation>النافذة بالصينية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in English</source>
        <translation>النافذة بالإنكليزية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in French</source>
        <translation>النافذة بالفرنسية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Russian</source>
        <translation>النافذة بالروسية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Spanish</source>
        <translation>النافذة بالإسبانية</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in four steps, in one minute</source>
        <translation>النافذة في أربع خطوات، في دقيقة واحدة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The words of the clause are agreed and stay as they are</source>
        <translation>كلمات الفقرة متفق عليها وتبقى كما هي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme…</source>
        <translation>الموضوع…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They are no longer frozen</source>
        <translation>إلغاء تثبيت الأرقام</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They go on through sections, or begin again in each</source>
        <translation>تستمر عبر الأقسام، أو تبدأ من جديد في كل قسم</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>This clause of a source does not belong beside that of the base or of another source</source>
        <translation>فقرة المصدر هذه لا تقابل فقرة النص الأساسي أو فقرة مصدر آخر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Under which theme this clause stands</source>
        <translation>الموضوع الذي تندرج تحته هذه الفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Underline words that no dictionary knows while a clause is written</source>
        <translation>تسطير الكلمات غير الواردة في أي قاموس في أثناء كتابة الفقرة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Update references</source>
        <translation>تحديث الإحالات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>View</source>
        <comment>a menu</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Votes…</source>
        <translation>التصويتات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Weaker</source>
        <translation>أضعف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What an editor would mend: endings, also and further, references, spelling, signs</source>
        <translation>ما قد يصححه المحرر: النهايات، و also و further، والإحالات، والإملاء، والعلامات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What becomes of the opening of the selected clause of a source in the draft</source>
        <translation>ما يصير إليه في المشروع استهلال الفقرة المحددة من مصدر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What cannot be accepted together, and the ways to resolve it</source>
        <translation>ما لا يمكن قبوله معا، وسبل حله</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What delegations say of this clause, an amendment, a bracket or a version</source>
        <translation>ما تقوله الوفود عن هذه الفقرة أو عن تعديل أو قوسين أو صيغة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What did not fit</source>
        <translation>ما لم يتوافق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What differs between the draft and the language versions shown beside it</source>
        <translation>ما يختلف بين المشروع والنسخ اللغوية المعروضة بجانبه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each delegation has, under a passphrase or not</source>
        <translation>ما لدى كل وفد، بعبارة مرور أو بدونها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each paragraph was called, is called, and would be called with new numbers</source>
        <translation>ما كان رقم كل فقرة، وما هو، وما سيصبح بالأرقام الجديدة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What is put to the vote first: as rule 90 suggests, or as the chair chooses</source>
        <translation>ما يُطرح للتصويت أولا: وفقا لاقتراح المادة 90، أو كما يختار الرئيس</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What somebody did in a copy comes together with what was done here</source>
        <translation>جمع ما أنجزه غيرك في نسخة مع ما أُنجز هنا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the bureau recommends; the text stays as it is</source>
        <translation>ما يوصي به المكتب؛ ويبقى النص كما هو</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the readers of files and past imports were not sure of</source>
        <translation>أوجه الشك في قراءة الملفات وعمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was adopted and rejected, what is put to the vote next, separate votes on parts</source>
        <translation>ما اعتُمد وما رُفض، وما يُطرح للتصويت بعده، والتصويت المنفصل على أجزاء</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was read, byte for byte</source>
        <translation>ما قُرئ، حرفا بحرف</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where a moved clause stands in its text, or the clause that a gap names; back again too</source>
        <translation>موضع الفقرة المنقولة في نصها، أو الفقرة التي تشير إليها الفجوة؛ والعودة أيضا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where the draft has several clauses in one row: the one that commands are about</source>
        <translation>إذا كان للمشروع عدة فقرات في صف واحد: الفقرة التي تتناولها الأوامر</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where there are several; it is remembered</source>
        <translation>إذا تعددت الشاشات؛ ويُحفظ الاختيار</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Which desk may act for whom, and the key of this desk</source>
        <translation>أي محطة عمل يجوز لها أن تتصرف باسم من، ومفتاح هذه المحطة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>White on black, with strong lines</source>
        <translation>أبيض على أسود، بخطوط بارزة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where: every point, every delegation; set with a key</source>
        <translation>مواقف الجميع: كل نقطة وكل وفد؛ وتُحدد بمفتاح</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where; clauses, brackets, alternatives, deadlines, meetings</source>
        <translation>مواقف الجميع؛ الفقرات والأقواس والبدائل والمواعيد النهائية والاجتماعات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who takes part: find, add, rename or remove States, groups and others</source>
        <translation>المشاركون: البحث عن الدول والمجموعات وغيرها وإضافتها وتغيير أسمائها وحذفها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is proposed</source>
        <translation>سبب اقتراحه</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>With or without the private notes</source>
        <translation>مع الملاحظات الخاصة أو بدونها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words changed</source>
        <translation>كلمات معدلة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words of this negotiation…</source>
        <translation>كلمات هذه المفاوضات…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words that are spelled so here, whatever dictionaries say</source>
        <translation>كلمات تُكتب هنا بهذا الإملاء أيا كان ما في القواميس</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words while they are written</source>
        <translation>الكلمات في أثناء كتابتها</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write a new clause behind the selected one</source>
        <translation>كتابة فقرة جديدة بعد الفقرة المحددة</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write in the selected clause of the draft, also Enter</source>
        <translation>الكتابة في الفقرة المحددة من المشروع، أو بمفتاح Enter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write what was done…</source>
        <translation>كتابة ما أُنجز…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Writes the new numbers wherever the draft refers to its own paragraphs, as one act</source>
        <translation>كتابة الأرقام الجديدة حيثما أحال المشروع إلى فقراته، كإجراء واحد</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“Urges” as in a resolution, “We urge” as in a declaration, or as a report tells it</source>
        <translation>«تحث» كما في القرار، أو «نحث» كما في الإعلان، أو بصيغة الرواية كما في التقرير</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“paragraph 5 above”: what each means, what is out of date, what is gone</source>
        <translation>«الفقرة 5 أعلاه»: ما تعنيه كل إحالة، وما تقادم منها، وما زال</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Akoma Ntoso</source>
        <translation>Akoma Ntoso</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation>النص الأساسي والمصادر والمشروع في أعمدة، مع إبراز الاختلافات وعمود للحل التوفيقي.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation>الفقرات والتعديلات وترتيب التصويت والأرقام بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clean text</source>
        <translation>نص نظيف</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Compilation</source>
        <translation>تجميع المقترحات</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Data (JSON)</source>
        <translation>بيانات (JSON)</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every amendment in the order of the text, as instructions in words, with its outcome.</source>
        <translation>جميع التعديلات بترتيب النص، مصوغة بالكلمات، ونتيجة كل منها.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every open proposal under its clause, in brackets, with its author.</source>
        <translation>كل مقترح قيد النظر تحت فقرته، بين قوسين، مع ذكر صاحبه.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Gap list</source>
        <translation>قائمة الفجوات</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>List of amendments</source>
        <translation>قائمة التعديلات</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Old and new numbers</source>
        <translation>الأرقام القديمة والجديدة</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Rolling text</source>
        <translation>النص المتجدد</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The base with every accepted change as a tracked change of its delegation.</source>
        <translation>النص الأساسي وكل تغيير مقبول في شكل تغيير متعقب باسم وفده.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text with everything accepted worked in.</source>
        <translation>النص الموحد متضمنا كل ما قُبل.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text, with the open amendments beside it, in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation>النص الموحّد، ومعه التعديلات المعلّقة، بلغة الترميز التي تنشر بها الأمم المتحدة (AKN4UN).</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The draft with all changes since the base, all open proposals in brackets, states and counts.</source>
        <translation>المشروع بجميع التغييرات منذ النص الأساسي، وجميع المقترحات قيد النظر بين أقواس، والحالات والأعداد.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The rolling text as a page for any browser.</source>
        <translation>النص المتجدد في صفحة لأي متصفح.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Traceability</source>
        <translation>تتبع المصادر</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Tracked changes</source>
        <translation>التغييرات المتعقبة</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Voting list</source>
        <translation>قائمة التصويت</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Web page</source>
        <translation>صفحة شبكية</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What each paragraph was called in the base and is called in the draft.</source>
        <translation>رقم كل فقرة في النص الأساسي ورقمها في المشروع.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What is put to the vote in which order, and what falls with what.</source>
        <translation>ما يُطرح للتصويت وترتيبه، وما يسقط بسقوط غيره.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What the sources have and the draft has not, and what is still open in it.</source>
        <translation>ما يرد في المصادر ولا يرد في المشروع، وما لم يُحسم فيه بعد.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Where each paragraph comes from, who contributed, and why it reads so.</source>
        <translation>مصدر كل فقرة، والمساهمون فيها، وسبب صياغتها على هذا النحو.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Who supports, opposes, reserves or awaits instructions, on every point of the text.</source>
        <translation>من يؤيد ومن يعارض ومن يتحفظ ومن ينتظر التعليمات بشأن كل نقطة من النص.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Agenda item</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Job number</source>
        <translation>رقم العمل</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Organ</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Original language</source>
        <translation>لغة الأصل</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A recommendation never changes the text.</source>
        <translation>التوصية لا تغيّر النص أبدا.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A working group, a facilitator</source>
        <translation>فريق عامل، أو ميسّر</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Accepting one supersedes the others; they are no conflict any more.</source>
        <translation>قبول أحدها يجعل الأخرى متجاوَزة؛ ولا تعود متعارضة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendment</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendments of which one is to be chosen</source>
        <translation>تعديلات يتعين اختيار واحد منها</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Bind</source>
        <translation>ضم</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide</source>
        <translation>بت</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {amendment}</source>
        <translation>البت في {amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {n} amendments</source>
        <extracomment>Decide on {n} amendment</extracomment>
        <translation>
            <numerusform>البت في التعديلات</numerusform>
            <numerusform>البت في تعديل واحد</numerusform>
            <numerusform>البت في تعديلين</numerusform>
            <numerusform>البت في {n} تعديلات</numerusform>
            <numerusform>البت في {n} تعديلا</numerusform>
            <numerusform>البت في {n} تعديل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare alternatives</source>
        <translation>إعلان بدائل</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Its amendments are accepted together, or not at all.</source>
        <translation>تُقبل تعديلاتها معا أو لا يُقبل أي منها.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join the sponsors of {amendment}</source>
        <translation>الانضمام إلى مقدمي {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave the sponsors of {amendment}</source>
        <translation>الانسحاب من تقديم {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge amendments</source>
        <translation>دمج التعديلات</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Name of the package</source>
        <translation>اسم المجموعة المتكاملة</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>No amendment of this clause allows that.</source>
        <translation>لا يتيح ذلك أي تعديل لهذه الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>None of them can be:</source>
        <translation>لا يتيح ذلك أي منها:</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Package</source>
        <translation>المجموعة المتكاملة</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment}</source>
        <translation>سبب {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment} saved</source>
        <translation>حُفظ سبب {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend</source>
        <translation>توصية</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend on {amendment}</source>
        <translation>التوصية بشأن {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommended on {amendment}: {advice}</source>
        <translation>التوصية بشأن {amendment}: {advice}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Refer to</source>
        <translation>الإحالة إلى</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause reads</source>
        <translation>نص الفقرة</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause should read</source>
        <translation>النص المقترح للفقرة</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The package “{name}” is bound</source>
        <translation>شُكلت المجموعة المتكاملة «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The sponsors and reasons of all are kept.</source>
        <translation>يُحتفظ بجميع المقدمين والأسباب.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>There is no other tabled amendment to merge with.</source>
        <translation>لا يوجد تعديل مطروح آخر للدمج معه.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>What they merge into</source>
        <translation>ما تُدمج فيه</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>When the last one leaves, the amendment is withdrawn.</source>
        <translation>عند انسحاب آخر مقدم يُسحب التعديل.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Which amendment?</source>
        <translation>أي تعديل؟</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>a new amendment, with the words below</source>
        <translation>تعديل جديد بالكلمات الواردة أدناه</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>none (take it back)</source>
        <translation>لا شيء (إلغاء التوصية)</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>refer to somebody</source>
        <translation>الإحالة إلى جهة ما</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{amendment} decided as recommended</source>
        <translation>بُت في {amendment} وفقا للتوصية</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} joined the sponsors of {amendment}</source>
        <translation>انضمام {codes} إلى مقدمي {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} left the sponsors of {amendment}</source>
        <translation>انسحاب {codes} من تقديم {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} are alternatives</source>
        <translation>{ids}: بدائل</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} merged</source>
        <translation>تم دمج {ids}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No amendment of this clause is open.</source>
        <translation>لا توجد تعديلات قيد النظر لهذه الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No bracket is open in this clause.</source>
        <translation>لا توجد أقواس مفتوحة في هذه الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>A version written now: its sponsors (nobody: none)</source>
        <translation>صيغة تُكتب الآن: مقدموها (لا أحد: بلا مقدم)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives made on {clause}</source>
        <translation>أُنشئت بدائل بشأن {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives on {clause}</source>
        <translation>البدائل بشأن {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Amendments that are versions</source>
        <translation>تعديلات تشكل صيغا</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>As “should” does when “shall” is kept of [shall][should].</source>
        <translation>كما يزول should عند الإبقاء على shall من البديلين [shall] و [should].</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Asked for by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket</source>
        <translation>القوسان</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket open in {clause}</source>
        <translation>فُتح قوسان في {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket resolved: {how}</source>
        <translation>حُسم القوسان: {how}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose one of the alternatives</source>
        <translation>اختيار أحد البدائل</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How they are called</source>
        <translation>تسميتها</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its alternatives side by side with it go</source>
        <translation>تزول معه بدائله المجاورة</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its words (empty: no text)</source>
        <translation>كلماتها (فارغ: بلا نص)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open a bracket in {clause}</source>
        <translation>فتح قوسين في {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open the bracket</source>
        <translation>فتح القوسين</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve a bracket</source>
        <translation>حسم قوسين</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Select the words</source>
        <translation>تحديد الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The choice in {own} is made</source>
        <translation>تم الاختيار في {own}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The clause as it stands is the base of the set; one version will be chosen.</source>
        <translation>الفقرة بصيغتها الحالية هي أساس المجموعة؛ وستُختار صيغة واحدة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The other versions are superseded, or rejected where the base is kept.</source>
        <translation>تُعد الصيغ الأخرى متجاوَزة، أو مرفوضة إذا أُبقي على الصيغة الأساسية.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>There are no undecided alternatives on this clause.</source>
        <translation>لا توجد بدائل غير مبتوت فيها بشأن هذه الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Version</source>
        <comment>of alternatives</comment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>With Shift and the arrows, or the mouse; nothing selected: all of it.</source>
        <translation>بمفتاح Shift والأسهم، أو بالفأرة؛ وإن لم يُحدد شيء فالنص كله.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>a text written now</source>
        <translation>نص يُكتب الآن</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>base</source>
        <comment>a text</comment>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>bis, ter …</source>
        <translation>مكررا، مكررا ثانيا…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>option 1, option 2 …</source>
        <translation>الخيار 1، الخيار 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>this clause</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{clause} alt 1, alt 2 …</source>
        <translation>{clause} بديل 1، بديل 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{label} ({sponsors}): {text}</source>
        <translation>{label} ({sponsors}): {text}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Choose this alternative</source>
        <translation>ا&amp;ختيار هذا البديل</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Delete the words</source>
        <translation>&amp;حذف الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Keep the words</source>
        <translation>الإ&amp;بقاء على الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Leave open</source>
        <translation>&amp;تركهما مفتوحين</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Other words…</source>
        <translation>&amp;كلمات أخرى…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Who and why…</source>
        <translation>ال&amp;جهة والسبب…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternative chosen</source>
        <translation>اختير البديل</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternatives {set}</source>
        <translation>البدائل {set}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Asked for by {names}</source>
        <translation>بطلب من {names}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket open in {clause} for {code}</source>
        <translation>فُتح قوسان في {clause} بطلب من {code}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words go</source>
        <translation>حُسم القوسان: تزول الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words stay</source>
        <translation>حُسم القوسان: تبقى الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose this alternative</source>
        <translation>اختيار هذا البديل</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose {label} ({sponsors})</source>
        <translation>اختيار {label} ({sponsors})</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Click to resolve it</source>
        <translation>انقر لحسمه</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Delete the words</source>
        <translation>حذف الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep the words</source>
        <translation>الإبقاء على الكلمات</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Kept with the bracket</source>
        <translation>محفوظ مع القوسين</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Leave open</source>
        <translation>تركهما مفتوحين</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Nobody is named for this bracket</source>
        <translation>لم تُذكر جهة طلبت هذين القوسين</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Other words…</source>
        <translation>كلمات أخرى…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Select the words of the bracket first.</source>
        <translation>حدد أولا كلمات القوسين.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who and why…</source>
        <translation>الجهة والسبب…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who asks for the bracket, and why</source>
        <translation>الجهة الطالبة للقوسين، والسبب</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>as it stands</source>
        <translation>بصيغته الحالية</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>{version} is chosen</source>
        <translation>اختير {version}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept both</source>
        <translation>قبول كليهما</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept {amendment}</source>
        <translation>قبول {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>As it reads now</source>
        <translation>بصيغته الحالية</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Both together</source>
        <translation>كلاهما معا</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Check that it reads well.</source>
        <translation>تحقق من سلامة القراءة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Keep {amendments}</source>
        <translation>الإبقاء على {amendments}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Now</source>
        <comment>the text as it stands</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The draft does not have this clause.</source>
        <translation>لا ترد هذه الفقرة في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>They change the same words: only one of them can stand, or a new text.</source>
        <translation>يغيّران الكلمات نفسها: لا يبقى سوى أحدهما أو نص جديد.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>This deletes the clause.</source>
        <translation>ستزول الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Together</source>
        <translation>معا</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>With {amendments}, which was accepted.</source>
        <translation>مع {amendments} السابق قبوله.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side} on {label}</source>
        <translation>قبول {side} بشأن {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side}, leave the others open</source>
        <translation>قبول {side} وترك الباقي قيد النظر</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Agreed by (none: the chair’s text)</source>
        <translation>وافق عليه (لا أحد: نص الرئاسة)</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>All sides are merged into it; what they propose elsewhere stays open.</source>
        <translation>تُدمج فيه كل المقترحات؛ أما ما تقترحه في مواضع أخرى فيظل مفتوحا.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {amendment} accepted</source>
        <translation>حُل التعارض: قُبل {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {clause} now uses this text</source>
        <translation>سُوّي التعارض: يستخدم {clause} الآن هذا النص</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {label} has both</source>
        <translation>حُل التعارض: {label} يتضمن الاثنين</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Hold all</source>
        <translation>تعليق الكل</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>It stays in the list.</source>
        <translation>يبقى في القائمة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave it with this note</source>
        <translation>تركه مع هذه الملاحظة</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave the conflict on {label}</source>
        <translation>ترك التعارض بشأن {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave with a note…</source>
        <translation>ترك مع ملاحظة…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Left with a note</source>
        <translation>متروك مع ملاحظة</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Make alternatives</source>
        <translation>إنشاء بدائل</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>No amendments are in conflict.</source>
        <translation>لا توجد تعديلات متعارضة.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>One of them is to be chosen: no conflict any more</source>
        <translation>يتعين اختيار واحد منها: لم يعد هناك تعارض</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The conflict is left with a note</source>
        <translation>تُرك التعارض مع ملاحظة</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The text for {clause} is tabled</source>
        <translation>طُرح النص الخاص بـ {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Use this text</source>
        <translation>استخدم هذا النص</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What cannot be accepted together. Nothing is decided until you decide it.</source>
        <translation>ما لا يمكن قبوله معا. لا يُبت في شيء حتى تبت أنت فيه.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What collides</source>
        <translation>أوجه التعارض</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What is still to be found out</source>
        <translation>ما لا يزال يتعين استيضاحه</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text for {label}</source>
        <translation>كتابة نص بشأن {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text…</source>
        <translation>كتابة نص…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>accept it at once</source>
        <translation>قبوله فورا</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>table it, to decide later</source>
        <translation>تقديمه، والبت فيه لاحقا</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label} reads</source>
        <translation>نص {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label}, in {on}</source>
        <translation>{label}، في {on}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{side}, accepted</source>
        <translation>{side}، مقبول</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>The sides of the conflict</source>
        <translation>أطراف التعارض</translation>
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
            <numerusform>لا تعديلات</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>{n} تعديلات</numerusform>
            <numerusform>{n} تعديلا</numerusform>
            <numerusform>{n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} apply again</source>
        <extracomment>{who} applies again</extracomment>
        <translation>
            <numerusform>لا يوجد ما عاد قابلا للتطبيق: {who}</numerusform>
            <numerusform>عاد {who} قابلا للتطبيق</numerusform>
            <numerusform>عاد {who} قابلين للتطبيق</numerusform>
            <numerusform>عادت {who} قابلة للتطبيق</numerusform>
            <numerusform>عادت {who} قابلة للتطبيق</numerusform>
            <numerusform>عادت {who} قابلة للتطبيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are already in the text</source>
        <extracomment>{who} is already in the text</extracomment>
        <translation>
            <numerusform>لا يوجد ما هو وارد بالفعل في النص: {who}</numerusform>
            <numerusform>{who} وارد بالفعل في النص</numerusform>
            <numerusform>{who} واردان بالفعل في النص</numerusform>
            <numerusform>{who} واردة بالفعل في النص</numerusform>
            <numerusform>{who} واردة بالفعل في النص</numerusform>
            <numerusform>{who} واردة بالفعل في النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are now in a conflict</source>
        <extracomment>{who} is now in a conflict</extracomment>
        <translation>
            <numerusform>لا يوجد ما أصبح متعارضا: {who}</numerusform>
            <numerusform>{who} متعارض الآن</numerusform>
            <numerusform>{who} متعارضان الآن</numerusform>
            <numerusform>{who} متعارضة الآن</numerusform>
            <numerusform>{who} متعارضة الآن</numerusform>
            <numerusform>{who} متعارضة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} no longer have a place</source>
        <extracomment>{who} no longer has a place</extracomment>
        <translation>
            <numerusform>لا يوجد ما فقد موضعه: {who}</numerusform>
            <numerusform>{who} فقد موضعه</numerusform>
            <numerusform>{who} فقدا موضعيهما</numerusform>
            <numerusform>{who} فقدت مواضعها</numerusform>
            <numerusform>{who} فقدت مواضعها</numerusform>
            <numerusform>{who} فقدت مواضعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} now need confirmation</source>
        <extracomment>{who} now needs confirmation</extracomment>
        <translation>
            <numerusform>لا يوجد ما أصبح يحتاج إلى تأكيد: {who}</numerusform>
            <numerusform>{who} يحتاج الآن إلى تأكيد</numerusform>
            <numerusform>{who} يحتاجان الآن إلى تأكيد</numerusform>
            <numerusform>{who} تحتاج الآن إلى تأكيد</numerusform>
            <numerusform>{who} تحتاج الآن إلى تأكيد</numerusform>
            <numerusform>{who} تحتاج الآن إلى تأكيد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>A part of {amendment} accepted</source>
        <translation>قُبل جزء من {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept a part of {amendment}</source>
        <translation>قبول جزء من {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept as modified</source>
        <translation>قبول بصيغة معدلة</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept the part</source>
        <translation>قبول الجزء</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept {amendment} with other words</source>
        <translation>قبول {amendment} بصياغة أخرى</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amend {amendment}</source>
        <translation>تعديل {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amendment to {amendment} tabled</source>
        <translation>طُرح تعديل على {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Reject the rest</source>
        <translation>رفض الباقي</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Table</source>
        <comment>to put before the meeting</comment>
        <translation>طرح</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>The words are those that the amendment would give; change them.</source>
        <translation>هذه هي الكلمات الناتجة عن التعديل؛ غيّرها.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is accepted</source>
        <translation>المقبول</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is not ticked stays open as an amendment of the same sponsors.</source>
        <translation>ما لم يُعلّم يبقى قيد النظر كتعديل من المقدمين أنفسهم.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What was proposed stays in the register beside what is adopted.</source>
        <translation>يبقى المقترح في السجل إلى جانب ما يُعتمد.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Which clause?</source>
        <translation>أي فقرة؟</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>the clause</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} accepted as modified</source>
        <translation>قُبل {amendment} بصيغته المعدلة</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} has no place now, or with other words.</source>
        <translation>{amendment} لا موضع له الآن، أو له موضع بكلمات أخرى.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} is one change; accept it whole, or with other words.</source>
        <translation>{amendment} تغيير واحد؛ يُقبل كله أو بصياغة أخرى.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} leaves no words that could be amended.</source>
        <translation>{amendment} لا يترك كلمات يمكن تعديلها.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} names no clause that stands in the text.</source>
        <translation>{amendment} لا يحدد أي فقرة قائمة في النص.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} reads</source>
        <translation>نص {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} would read</source>
        <translation>نص {clause} المقترح</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Choose the clause of the draft first.</source>
        <translation>اختر فقرة المشروع أولا.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>No amendment is without a place.</source>
        <translation>لا يوجد تعديل بلا موضع.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place it</source>
        <translation>وضعه</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place {amendment} on {clause}</source>
        <translation>وضع {amendment} عند {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>a paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{amendment} stands at {clause} now</source>
        <translation>موضع {amendment} الآن عند {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{clause} is to read</source>
        <translation>النص المقترح: {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{refusal} It was made for: “{words}”</source>
        <translation>{refusal} كان مقدما على: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Go there</source>
        <translation>انتقال إليه</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go (withdraw)</source>
        <translation>صرف النظر (سحب)</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go: {amendment}</source>
        <translation>صرف النظر عن: {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Nothing reads like it</source>
        <translation>لا نص قريب منه</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place here</source>
        <translation>وضع هنا</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place on {clause}</source>
        <translation>وضع عند {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Reads like</source>
        <translation>قريب من</translation>
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
            <numerusform>لا تعديلات بلا موضع</numerusform>
            <numerusform>تعديل واحد فقد موضعه</numerusform>
            <numerusform>تعديلان فقدا موضعيهما</numerusform>
            <numerusform>{n} تعديلات فقدت مواضعها</numerusform>
            <numerusform>{n} تعديلا فقدت مواضعها</numerusform>
            <numerusform>{n} تعديل فقدت مواضعها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Alternative to</source>
        <translation>بديل عن</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} drafted</source>
        <translation>صيغت مسودة تعديل مقدم من {sponsors}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} tabled</source>
        <translation>طُرح تعديل مقدم من {sponsors}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Keep it as a draft, not before the meeting yet</source>
        <translation>الإبقاء عليه كمسودة، دون عرضه على الاجتماع بعد</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Made from what it does</source>
        <translation>يُستمد من مضمونه</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose an amendment on {clause}</source>
        <translation>اقتراح تعديل على {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>change the words of {clause}</source>
        <translation>تغيير كلمات {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>delete {clause}</source>
        <translation>حذف {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>put a new clause after {clause}</source>
        <translation>إضافة فقرة جديدة بعد {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>A paragraph without number</source>
        <translation>فقرة بلا رقم</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Also where the place asks for confirmation</source>
        <translation>بما في ذلك ما يحتاج موضعه إلى تأكيد</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By clause</source>
        <translation>حسب الفقرة</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By sponsor</source>
        <translation>حسب المقدم</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept</source>
        <translation>تأكيد وقبول</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept all</source>
        <translation>تأكيد وقبول الكل</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Course</source>
        <translation>المسار</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Decided</source>
        <translation>مبتوت فيه</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve</source>
        <translation>تفكيك</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve the package “{name}”</source>
        <translation>تفكيك المجموعة المتكاملة «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve…</source>
        <translation>تفكيك…</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Fit</source>
        <translation>على المشروع</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>How it stands</source>
        <translation>حالته</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendment was tabled yet.</source>
        <translation>لم يُطرح أي تعديل بعد.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendments are bound to a package; choose some under Amendments, then More.</source>
        <translation>لا توجد تعديلات مضمومة إلى مجموعة متكاملة؛ اختر بعضها من «التعديلات»، ثم «المزيد».</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No clause of the draft</source>
        <translation>ليست فقرة في المشروع</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Packages</source>
        <translation>المجموعات المتكاملة</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reject all</source>
        <translation>رفض الكل</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Select one or more amendments. Numbers are those of the draft now.</source>
        <translation>اختر تعديلا واحدا أو أكثر. الأرقام هي أرقام المشروع بصيغته الحالية.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Status</source>
        <translation>موضعه</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The amendments of a package are accepted together, or not at all.</source>
        <translation>تُقبل تعديلات المجموعة المتكاملة معا أو لا يُقبل أي منها.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” accepted</source>
        <translation>قُبلت المجموعة المتكاملة «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” dissolved</source>
        <translation>فُككت المجموعة المتكاملة «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” rejected</source>
        <translation>رُفضت المجموعة المتكاملة «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What stands in its way</source>
        <translation>ما يحول دونه</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>nobody sponsors it any more</source>
        <translation>لم يعد له مقدم</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{amendment} to {parent}</source>
        <translation>{amendment} على {parent}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{reasons} … and {n} more</source>
        <translation>{reasons}… و {n} غيرها</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{state}, package “{name}”</source>
        <translation>{state}، المجموعة المتكاملة «{name}»</translation>
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
        <translation>إلى جانبه {said}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Merged into {clause}</source>
        <translation>مدموج في {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>New in the draft</source>
        <translation>جديد في المشروع</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart</source>
        <translation>لا مقابل</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart · {clause} is near</source>
        <translation>لا مقابل · الأقرب {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text</source>
        <translation>غير وارد في النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text · {clause} is near</source>
        <translation>غير وارد في النص الأساسي · الأقرب {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Now {clause}</source>
        <translation>أصبح {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>See {clause}</source>
        <translation>انظر {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Stands elsewhere</source>
        <translation>يرد في موضع آخر</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Agreed with {clause}</source>
        <translation>متفق عليها مع {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Another clause went on in this one</source>
        <translation>فقرة أخرى استمرت في هذه الفقرة</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>How far it is</source>
        <translation>المرحلة التي بلغتها</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was put in</source>
        <translation>أُدرجت الفقرة</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was split off from another one</source>
        <translation>فُصلت الفقرة عن فقرة أخرى</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Unclear, their groups differ: {codes}</source>
        <translation>غير محدد لاختلاف مجموعاتها: {codes}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Under silence until {time} UTC</source>
        <translation>قيد الموافقة الصامتة حتى ‎{time} UTC</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>What its sources gave</source>
        <translation>ما أُخذ من مصادرها</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Why these words are here</source>
        <translation>سبب وجود هذه الكلمات هنا</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/clause_standing.py"/>
        <source>and {n} stretches more</source>
        <extracomment>and {n} stretch more</extracomment>
        <translation>
            <numerusform>ولا مقاطع أخرى</numerusform>
            <numerusform>ومقطع آخر</numerusform>
            <numerusform>ومقطعان آخران</numerusform>
            <numerusform>و {n} مقاطع أخرى</numerusform>
            <numerusform>و {n} مقطعا آخر</numerusform>
            <numerusform>و {n} مقطع آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>deleted by the meeting</source>
        <translation>حذفها الاجتماع</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>gives</source>
        <translation>أُخذ منه</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>instead of “{words}”</source>
        <translation>بدلا من «{words}»</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>not taken</source>
        <translation>لم يُؤخذ</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>says too</source>
        <translation>يقول أيضا</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>taken by {person}</source>
        <translation>أخذها {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>the clause that it hangs on</source>
        <translation>الفقرة التي تندرج تحتها</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>written directly</source>
        <translation>كُتبت مباشرة</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{delegation} (by {group})</source>
        <translation>{delegation} (عن طريق {group})</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{words}, the base</source>
        <translation>{words}، النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>‖ parked</source>
        <translation>‖ مؤجلة</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed</source>
        <translation>✓ متفق عليها</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed ad ref</source>
        <translation>✓ متفق عليها رهن التشاور</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Moved, now {clause}</source>
        <translation>نُقل وأصبح {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Not in the draft</source>
        <translation>غير وارد في المشروع</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Take into the draft</source>
        <translation>إدراج في المشروع</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>from {origin}</source>
        <translation>من {origin}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, now {clause}</source>
        <translation>نُقل وأصبح {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, was {clause}</source>
        <translation>نُقل وكان {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>leads</source>
        <translation>متصدر</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>recognized</source>
        <comment>a language version</comment>
        <translation>جرى التعرف عليها</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} accepted</source>
        <extracomment>{n} accepted</extracomment>
        <translation>
            <numerusform>لم يُقبل أي منها</numerusform>
            <numerusform>قُبل واحد</numerusform>
            <numerusform>قُبل اثنان</numerusform>
            <numerusform>قُبلت {n}</numerusform>
            <numerusform>قُبل {n}</numerusform>
            <numerusform>قُبل {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} conflicts</source>
        <extracomment>{n} conflict</extracomment>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>{n} تعارضات</numerusform>
            <numerusform>{n} تعارضا</numerusform>
            <numerusform>{n} تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} differences</source>
        <extracomment>{n} difference</extracomment>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>{n} اختلافات</numerusform>
            <numerusform>{n} اختلافا</numerusform>
            <numerusform>{n} اختلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} findings</source>
        <extracomment>{n} finding</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>… differences</source>
        <translation>… اختلافات</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Language versions</source>
        <translation>النسخ اللغوية</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Missing in this language version</source>
        <translation>غير موجودة في هذه النسخة اللغوية</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date</source>
        <translation>غير محدّث</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date; the draft has changed since:</source>
        <translation>متقادم؛ تغيّر المشروع منذ ذلك الحين:</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of a longer paragraph here</source>
        <translation>جزء من فقرة أطول هنا</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of {clause} here</source>
        <translation>هنا جزء من {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>{language} version</source>
        <translation>النسخة: {language}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>alternative</source>
        <translation>بديل</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>name not on the list</source>
        <translation>اسم غير وارد في القائمة</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never closed</source>
        <translation>لم يُغلق</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open from {first} to {last}</source>
        <translation>مفتوح من {first} إلى {last}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open since a paragraph before</source>
        <translation>مفتوح منذ فقرة سابقة</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>over several paragraphs</source>
        <translation>عبر عدة فقرات</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>beside {clause}</source>
        <translation>إلى جانب {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>go there</source>
        <translation>انتقال إليها</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>stands after {clause}</source>
        <translation>يرد بعد {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>{clause} follows here: see beside {other}</source>
        <translation>يرد {clause} هنا: انظر إلى جانب {other}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Delete {clause}</source>
        <translation>حذف {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Divide {clause}</source>
        <translation>تقسيم {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>In {clause}</source>
        <translation>في {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Join {clause} to {into}</source>
        <translation>دمج {clause} مع {into}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Move {clause} {slot}</source>
        <translation>نقل {clause} {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>New paragraph {slot}</source>
        <translation>فقرة جديدة {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph that is gone</source>
        <translation>فقرة لم تعد موجودة</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph without words</source>
        <translation>فقرة بلا كلمات</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>after {clause}</source>
        <translation>بعد {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of the text</source>
        <translation>في بداية النص</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of {clause}</source>
        <translation>في بداية {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Referred to by</source>
        <translation>تحيل إليها</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Refers to</source>
        <translation>تحيل إلى</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>a clause that is gone</source>
        <translation>فقرة لم تعد موجودة</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{clauses} refer to {clause}, which this deletes.</source>
        <extracomment>{clauses} refers to {clause}, which this deletes.</extracomment>
        <translation>
            <numerusform>لا توجد إحالة إلى {clause}: {clauses}.</numerusform>
            <numerusform>{clauses} يحيل إلى {clause}، الذي سيزول.</numerusform>
            <numerusform>{clauses} يحيلان إلى {clause}، الذي سيزول.</numerusform>
            <numerusform>{clauses} تحيل إلى {clause}، الذي سيزول.</numerusform>
            <numerusform>{clauses} تحيل إلى {clause}، الذي سيزول.</numerusform>
            <numerusform>{clauses} تحيل إلى {clause}، الذي سيزول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} more need a decision</source>
        <extracomment>{n} more needs a decision</extracomment>
        <translation>
            <numerusform>لا إحالات أخرى تحتاج إلى قرار</numerusform>
            <numerusform>إحالة أخرى تحتاج إلى قرار</numerusform>
            <numerusform>إحالتان أخريان تحتاجان إلى قرار</numerusform>
            <numerusform>{n} إحالات أخرى تحتاج إلى قرار</numerusform>
            <numerusform>{n} إحالة أخرى تحتاج إلى قرار</numerusform>
            <numerusform>{n} إحالة أخرى تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date</source>
        <extracomment>{n} reference is out of date</extracomment>
        <translation>
            <numerusform>لا إحالات متقادمة</numerusform>
            <numerusform>إحالة واحدة متقادمة</numerusform>
            <numerusform>إحالتان متقادمتان</numerusform>
            <numerusform>{n} إحالات متقادمة</numerusform>
            <numerusform>{n} إحالة متقادمة</numerusform>
            <numerusform>{n} إحالة متقادمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date.</source>
        <extracomment>{n} reference is out of date.</extracomment>
        <translation>
            <numerusform>لا إحالات متقادمة.</numerusform>
            <numerusform>إحالة واحدة متقادمة.</numerusform>
            <numerusform>إحالتان متقادمتان.</numerusform>
            <numerusform>{n} إحالات متقادمة.</numerusform>
            <numerusform>{n} إحالة متقادمة.</numerusform>
            <numerusform>{n} إحالة متقادمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references need a decision.</source>
        <extracomment>{n} reference needs a decision.</extracomment>
        <translation>
            <numerusform>لا إحالات تحتاج إلى قرار.</numerusform>
            <numerusform>إحالة واحدة تحتاج إلى قرار.</numerusform>
            <numerusform>إحالتان تحتاجان إلى قرار.</numerusform>
            <numerusform>{n} إحالات تحتاج إلى قرار.</numerusform>
            <numerusform>{n} إحالة تحتاج إلى قرار.</numerusform>
            <numerusform>{n} إحالة تحتاج إلى قرار.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{reason}. It must say “{words}”.</source>
        <translation>{reason}. يجب أن تكون العبارة «{words}».</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{stale}; {others}.</source>
        <translation>{stale}؛ {others}.</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” is right.</source>
        <translation>«{words}» صحيحة.</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” means {clauses}.</source>
        <translation>«{words}» تعني {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/cells/row_order.py"/>
        <source>Under no theme</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <location filename="gui/cells/text_titles.py"/>
        <source>Working draft</source>
        <translation>مشروع النص</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Changed by {person}</source>
        <translation>عدّله {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Linked with {clauses}</source>
        <translation>مرتبط بـ {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Merged from {clauses}</source>
        <translation>مدموج من {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Moved, the same clause as {clauses}</source>
        <translation>منقول، الفقرة نفسها: {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Split from {clauses}</source>
        <translation>مفصول عن {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>The same clause as {clauses}</source>
        <translation>الفقرة نفسها: {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Treats the same matter as {clauses}</source>
        <translation>يتناول المسألة نفسها: {clauses}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more amendments</source>
        <extracomment>and {n} more amendment</extracomment>
        <translation>
            <numerusform>ولا تعديلات أخرى</numerusform>
            <numerusform>وتعديل آخر</numerusform>
            <numerusform>وتعديلان آخران</numerusform>
            <numerusform>و {n} تعديلات أخرى</numerusform>
            <numerusform>و {n} تعديلا آخر</numerusform>
            <numerusform>و {n} تعديل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more links</source>
        <extracomment>and {n} more link</extracomment>
        <translation>
            <numerusform>ولا روابط أخرى</numerusform>
            <numerusform>ورابط آخر</numerusform>
            <numerusform>ورابطان آخران</numerusform>
            <numerusform>و {n} روابط أخرى</numerusform>
            <numerusform>و {n} رابطا آخر</numerusform>
            <numerusform>و {n} رابط آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>by {person}</source>
        <translation>الجهة: {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>in conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>{amendment} of {sponsors}: {state}</source>
        <translation>{amendment} المقدم من {sponsors}: {state}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>bold type</source>
        <translation>الخط الغليظ</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>italics</source>
        <translation>الخط المائل</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>merged from {clauses}</source>
        <translation>مدموج من {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>moved from {clause}</source>
        <translation>منقول من {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {former} is now {now}</source>
        <translation>الحاشية {former} أصبحت {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} added</source>
        <translation>أُضيفت الحاشية {note}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed</source>
        <translation>عُدّلت الحاشية {note}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed and moved</source>
        <translation>عُدّلت الحاشية {note} ونُقلت</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} moved</source>
        <translation>نُقلت الحاشية {note}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} removed</source>
        <translation>حُذفت الحاشية {note}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} the same</source>
        <translation>الحاشية {note} كما هي</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause}</source>
        <translation>مفصول عن {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause} (with {others})</source>
        <translation>مفصول عن {clause} (مع {others})</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>striking out</source>
        <translation>الشطب</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>underlining</source>
        <translation>التسطير</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{former} is now {now}</source>
        <translation>{former} أصبح {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} added</source>
        <translation>أُضيف {mark}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} removed</source>
        <translation>أُزيل {mark}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/version_cells.py"/>
        <source>{n} words changed</source>
        <extracomment>{n} word changed</extracomment>
        <translation>
            <numerusform>لم تتغير أي كلمة</numerusform>
            <numerusform>تغيرت كلمة واحدة</numerusform>
            <numerusform>تغيرت كلمتان</numerusform>
            <numerusform>تغيرت {n} كلمات</numerusform>
            <numerusform>تغيرت {n} كلمة</numerusform>
            <numerusform>تغيرت {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>House rules</source>
        <translation>قواعد التحرير</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word file to check</source>
        <translation>ملف Word المطلوب فحصه</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word files ({endings});;All files (*)</source>
        <translation>ملفات Word ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (independent text)</source>
        <translation>تلقائي (نص مستقل)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (language version)</source>
        <translation>تلقائي (نسخة لغوية)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (version)</source>
        <translation>تلقائي (صيغة من النص)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Body</source>
        <translation>هيئة</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Extra paragraph</source>
        <translation>فقرة زائدة</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Independent text</source>
        <translation>نص مستقل</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Joined paragraphs</source>
        <translation>فقرتان مدموجتان</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language version of the base</source>
        <translation>نسخة لغوية من النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language versions that are not shown: {languages}.</source>
        <translation>نسخ لغوية غير معروضة: {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Minimum or maximum</source>
        <translation>الحد الأدنى أو الأقصى</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Missing paragraph</source>
        <translation>فقرة ناقصة</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Negation</source>
        <translation>النفي</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>No language version is shown. Show one beside the draft, or declare one under “Relations between texts…”.</source>
        <translation>لا تُعرض أي نسخة لغوية. اعرض نسخة بجانب المشروع أو حدّدها في «العلاقات بين النصوص…».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Not translated</source>
        <translation>غير مترجم</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Note</source>
        <comment>of a text</comment>
        <translation>حاشية</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Nothing changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Percentage</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts</source>
        <translation>العلاقات بين النصوص</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts changed</source>
        <translation>تغيرت العلاقات بين النصوص</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Resolution number</source>
        <translation>رقم قرار</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>State</source>
        <comment>a country</comment>
        <translation>دولة</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The draft beside {languages}.</source>
        <translation>المشروع بجانب النسخ التالية: {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The language versions shown agree with the draft.</source>
        <translation>النسخ اللغوية المعروضة متطابقة مع المشروع.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>There is only one text; add others from a file first.</source>
        <translation>لا يوجد سوى نص واحد؛ أضف نصوصا أخرى من ملف أولا.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>They were recognized as language versions; to change that, use “Relations between texts…”.</source>
        <translation>جرى التعرف عليها كنسخ لغوية؛ ولرفض ذلك استخدم «العلاقات بين النصوص…».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Version of the base</source>
        <translation>صيغة من النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What each text is to the base, {name}.</source>
        <translation>ما يمثله كل نص بالنسبة إلى النص الأساسي، {name}.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>References</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>There is no clause of the draft in this row.</source>
        <translation>لا توجد في هذا الصف فقرة من المشروع.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>This clause refers to no other clause.</source>
        <translation>لا تحيل هذه الفقرة إلى فقرة أخرى.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Clauses</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>In {clause}. {why}</source>
        <translation>في {clause}. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is known what it means</source>
        <translation>معناها معروف</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is to another text</source>
        <translation>تحيل إلى نص آخر</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It means…</source>
        <translation>تعني…</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Means</source>
        <translation>تعني</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Name the clauses, with commas between, or tick the box.</source>
        <translation>اذكر الفقرات مفصولة بفواصل، أو ضع علامة في المربع.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Needs attention</source>
        <translation>يتعين النظر فيها</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>No references need updating.</source>
        <translation>لا توجد إحالة تتعين إعادة كتابتها.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>References updated</source>
        <translation>أُعيدت كتابة الإحالات</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Right</source>
        <comment>correct</comment>
        <translation>صحيح</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The clause</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The draft refers to none of its own paragraphs.</source>
        <translation>لا يحيل المشروع إلى أي من فقراته.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>They stand in agreed clauses, which keep their words.</source>
        <translation>ترد في فقرات متفق عليها، تبقى كلماتها كما هي.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all</source>
        <translation>تحديث الكل</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all {n}</source>
        <extracomment>Update all {n}</extracomment>
        <translation>
            <numerusform>لا شيء للتحديث</numerusform>
            <numerusform>تحديث الإحالة</numerusform>
            <numerusform>تحديث الإحالتين</numerusform>
            <numerusform>تحديث {n} كلها</numerusform>
            <numerusform>تحديث {n} كلها</numerusform>
            <numerusform>تحديث {n} كلها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>What “{words}” means</source>
        <translation>ما تعنيه «{words}»</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>names nothing</source>
        <translation>لا تحدد شيئا</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>out of date</source>
        <translation>متقادمة</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>perhaps</source>
        <translation>محتملة</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>target is gone</source>
        <translation>زال المحال إليه</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>to be said</source>
        <translation>تحتاج إلى تحديد</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>write by hand</source>
        <translation>تُكتب يدويا</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>{clause}, note</source>
        <translation>{clause}، حاشية</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>“paragraph 5 above” and what else the draft says of its own parts.</source>
        <translation>«الفقرة 5 أعلاه» وغيرها مما يقوله المشروع عن أجزائه.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Add to words</source>
        <translation>إضافة إلى الكلمات</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Among the words of this negotiation, which are right</source>
        <translation>ضمن كلمات هذه المفاوضات المقبول إملاؤها</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Economic and Social Council style.</source>
        <translation>قورن بقواعد المجلس الاقتصادي والاجتماعي.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against General Assembly style.</source>
        <translation>قورن بقواعد الجمعية العامة.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Human Rights Council style.</source>
        <translation>قورن بقواعد مجلس حقوق الإنسان.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Security Council style.</source>
        <translation>قورن بقواعد مجلس الأمن.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the rules for any text.</source>
        <translation>قورن بالقواعد السارية على أي نص.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the style of conference declarations.</source>
        <translation>قورن بقواعد إعلانات المؤتمرات.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix</source>
        <translation>تصحيح</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix all {n}</source>
        <extracomment>Fix all {n}</extracomment>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>تصحيح المخالفة</numerusform>
            <numerusform>تصحيح المخالفتين</numerusform>
            <numerusform>تصحيح {n} كلها</numerusform>
            <numerusform>تصحيح {n} كلها</numerusform>
            <numerusform>تصحيح {n} كلها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Marks or notes change.</source>
        <translation>تتغير علامات التنسيق أو الحواشي.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Mends</source>
        <translation>قابل للتصحيح</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Nothing is against the house rules.</source>
        <translation>لا شيء يخالف قواعد التحرير.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Spelling was not checked. {why}</source>
        <translation>لم يُدقَّق الإملاء. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The findings are mended</source>
        <translation>صُححت المخالفات</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text is being checked again…</source>
        <translation>يجري فحص النص من جديد…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text was changed meanwhile; choose again.</source>
        <translation>تغير النص في هذه الأثناء؛ اختر من جديد.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The word is kept</source>
        <translation>حُفظت الكلمة</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words are being looked up…</source>
        <translation>يجري البحث عن الكلمات…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words that no dictionary has, too</source>
        <translation>الكلمات غير الواردة في أي قاموس أيضا</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Write this</source>
        <translation>كتابة هذا</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>{n} words are kept</source>
        <extracomment>{n} word is kept</extracomment>
        <translation>
            <numerusform>لم تُحفظ أي كلمة</numerusform>
            <numerusform>حُفظت كلمة واحدة</numerusform>
            <numerusform>حُفظت كلمتان</numerusform>
            <numerusform>حُفظت {n} كلمات</numerusform>
            <numerusform>حُفظت {n} كلمة</numerusform>
            <numerusform>حُفظت {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>As it would read</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Beside the others</source>
        <translation>إلى جانب النصوص الأخرى</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Choose places, or replace all. It is one act: one undo takes it back.</source>
        <translation>اختر مواضع أو استبدل الكل. وهو إجراء واحد: يلغيه تراجع واحد.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Find in all texts</source>
        <translation>البحث في جميع النصوص</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>In every place that is not left out</source>
        <translation>في كل موضع غير متروك</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Leave empty to delete.</source>
        <translation>الحقل الفارغ يحذف الكلمات.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Left as it is</source>
        <translation>متروك كما هو</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Look</source>
        <comment>to see the places</comment>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Match case</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>No place</source>
        <translation>لا مواضع</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Only there</source>
        <translation>هناك فقط</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n}</source>
        <extracomment>Replace all {n}</extracomment>
        <translation>
            <numerusform>لا شيء للاستبدال</numerusform>
            <numerusform>استبدال الموضع</numerusform>
            <numerusform>استبدال الموضعين</numerusform>
            <numerusform>استبدال {n} كلها</numerusform>
            <numerusform>استبدال {n} كلها</numerusform>
            <numerusform>استبدال {n} كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n} as amendment of {code}</source>
        <extracomment>Replace all {n} as amendment of {code}</extracomment>
        <translation>
            <numerusform>لا شيء للاستبدال كتعديل من {code}</numerusform>
            <numerusform>استبدال الموضع كتعديل من {code}</numerusform>
            <numerusform>استبدال الموضعين كتعديل من {code}</numerusform>
            <numerusform>استبدال {n} كلها كتعديل من {code}</numerusform>
            <numerusform>استبدال {n} كلها كتعديل من {code}</numerusform>
            <numerusform>استبدال {n} كلها كتعديل من {code}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n})</source>
        <extracomment>Replace chosen ({n})</extracomment>
        <translation>
            <numerusform>استبدال المختار ({n})</numerusform>
            <numerusform>استبدال المختار ({n})</numerusform>
            <numerusform>استبدال المختارين ({n})</numerusform>
            <numerusform>استبدال المختارة ({n})</numerusform>
            <numerusform>استبدال المختارة ({n})</numerusform>
            <numerusform>استبدال المختارة ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n}) as amendment of {code}</source>
        <extracomment>Replace chosen ({n}) as amendment of {code}</extracomment>
        <translation>
            <numerusform>استبدال المختار ({n}) كتعديل من {code}</numerusform>
            <numerusform>استبدال المختار ({n}) كتعديل من {code}</numerusform>
            <numerusform>استبدال المختارين ({n}) كتعديل من {code}</numerusform>
            <numerusform>استبدال المختارة ({n}) كتعديل من {code}</numerusform>
            <numerusform>استبدال المختارة ({n}) كتعديل من {code}</numerusform>
            <numerusform>استبدال المختارة ({n}) كتعديل من {code}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace in the working draft</source>
        <translation>الاستبدال في مشروع النص</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Show this text</source>
        <translation>عرض هذا النص</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>You see every place before anything is changed.</source>
        <translation>ترى كل موضع قبل أي تغيير.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places replaced</source>
        <extracomment>{n} place replaced</extracomment>
        <translation>
            <numerusform>لم يُستبدل أي موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت {n} مواضع</numerusform>
            <numerusform>استُبدل {n} موضعا</numerusform>
            <numerusform>استُبدل {n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} texts</source>
        <extracomment>{n} text</extracomment>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصين</numerusform>
            <numerusform>{n} نصوص</numerusform>
            <numerusform>{n} نصا</numerusform>
            <numerusform>{n} نص</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{places} in {texts}.</source>
        <translation>{places} في {texts}.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{text} is shown now.</source>
        <translation>يُعرض الآن {text}.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{words} → {new}</source>
        <translation>{words} ← {new}</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in any text.</source>
        <translation>لا ترد «{words}» في أي نص.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft any more.</source>
        <translation>لم تعد «{words}» ترد في مشروع النص.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft.</source>
        <translation>لا ترد «{words}» في مشروع النص.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search</source>
        <translation>إنهاء البحث</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search (Esc)</source>
        <translation>إنهاء البحث (Esc)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Every place by text and clause (Ctrl+Shift+F)</source>
        <translation>كل موضع حسب النص والفقرة (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In all texts…</source>
        <translation>في جميع النصوص…</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In the texts shown</source>
        <translation>في النصوص المعروضة</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In which texts</source>
        <translation>نصوص البحث</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Other words in the working draft (Ctrl+Shift+S)</source>
        <translation>كلمات أخرى في مشروع النص (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>The words stand in a note of this clause.</source>
        <translation>ترد الكلمات في حاشية لهذه الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>“{words}” does not occur in the rows that are shown.</source>
        <translation>لا ترد «{words}» في الصفوف المعروضة.</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Check of {file}</source>
        <translation>فحص {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Checking {file}</source>
        <translation>يجري فحص {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Faults</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is asked for: {rule}</source>
        <translation>المطلوب: {rule}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} has {n} faults.</source>
        <extracomment>{file} has one fault.</extracomment>
        <translation>
            <numerusform>لا أخطاء في {file}.</numerusform>
            <numerusform>يوجد خطأ واحد في {file}.</numerusform>
            <numerusform>يوجد خطآن في {file}.</numerusform>
            <numerusform>توجد {n} أخطاء في {file}.</numerusform>
            <numerusform>يوجد {n} خطأ في {file}.</numerusform>
            <numerusform>يوجد {n} خطأ في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} is sound: none of {n} rules is broken.</source>
        <extracomment>{file} is sound: none of {n} rule is broken.</extracomment>
        <translation>
            <numerusform>الملف {file} سليم: لم تُفحص أي قاعدة.</numerusform>
            <numerusform>الملف {file} سليم: لا تُخالف القاعدة الوحيدة.</numerusform>
            <numerusform>الملف {file} سليم: لا تُخالف أي من القاعدتين.</numerusform>
            <numerusform>الملف {file} سليم: لا تُخالف أي من القواعد الـ {n}.</numerusform>
            <numerusform>الملف {file} سليم: لا تُخالف أي قاعدة من {n} قاعدة.</numerusform>
            <numerusform>الملف {file} سليم: لا تُخالف أي قاعدة من {n} قاعدة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>No row to show. Esc shows all of them.</source>
        <translation>لا صفوف للعرض. ويعرضها Esc جميعا.</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>Scroll the columns</source>
        <translation>تمرير الأعمدة</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>{text}, column {number} of {all}</source>
        <translation>{text}، العمود {number} من {all}</translation>
    </message>
    <message>
        <location filename="gui/columns/cell_painter.py"/>
        <source>no clauses</source>
        <translation>لا فقرات</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/cell_painter.py"/>
        <source>{n} clauses</source>
        <extracomment>{n} clause</extracomment>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>{n} فقرات</numerusform>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>{n} فقرة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Choose another text for this column</source>
        <translation>اختيار نص آخر لهذا العمود</translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Text in column {number}</source>
        <translation>النص في العمود {number}</translation>
    </message>
    <message>
        <location filename="gui/columns/column_pane.py"/>
        <source>Ctrl+click goes there.</source>
        <translation>النقر مع Ctrl ينقل إليه.</translation>
    </message>
    <message>
        <location filename="gui/columns/columns_view.py"/>
        <source>New</source>
        <comment>clause</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>Choose your delegation at “Write as” first; its rows alone are shown then.</source>
        <translation>اختر أولا وفدك في «الكتابة باسم»؛ فتُعرض صفوفه وحدها.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>No heading of the texts shown names a theme; show a text with headings, or choose “New theme…” in the inspector.</source>
        <translation>لا يحدد أي عنوان فرعي في النصوص المعروضة موضوعا؛ اعرض نصا فيه عناوين فرعية، أو اختر «موضوع جديد…» في لوحة التفاصيل.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>The rows will stand theme by theme; give the command again to choose a theme.</source>
        <translation>ستُرتب الصفوف موضوعا بعد موضوع؛ نفّذ الأمر مرة أخرى لاختيار موضوع.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row belongs to no theme.</source>
        <translation>لا يندرج هذا الصف تحت أي موضوع.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row has no clause of the base or of a source.</source>
        <translation>لا توجد في هذا الصف فقرة من النص الأساسي أو من مصدر.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/comparison_commands.py"/>
        <source>{shown} of {n} rows</source>
        <extracomment>{shown} of {n} row</extracomment>
        <translation>
            <numerusform>{shown} من {n} من الصفوف</numerusform>
            <numerusform>{shown} من صف واحد</numerusform>
            <numerusform>{shown} من صفين</numerusform>
            <numerusform>{shown} من {n} صفوف</numerusform>
            <numerusform>{shown} من {n} صفا</numerusform>
            <numerusform>{shown} من {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/link_commands.py"/>
        <source>There is no undecided link in the rows that are shown.</source>
        <translation>لا يوجد رابط غير مبتوت فيه في الصفوف المعروضة.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Insertions stand at the left, deletions at the right, moves are two lines, open brackets
embrace, conflicts are diamonds, offers from the sources short in the middle.</source>
        <translation>الإضافات على اليسار، والمحذوفات على اليمين، والنقل خطان، والأقواس المفتوحة
تحيط، والتعارضات معيّنات، وما تقترحه المصادر علامة قصيرة في الوسط.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Map of the changes</source>
        <translation>خريطة التغييرات</translation>
    </message>
    <message>
        <location filename="gui/columns/spoken_cells.py"/>
        <source>open bracket</source>
        <translation>قوسان مفتوحان</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/spoken_cells.py"/>
        <source>{n} open amendments</source>
        <extracomment>{n} open amendment</extracomment>
        <translation>
            <numerusform>لا تعديلات قيد النظر</numerusform>
            <numerusform>تعديل واحد قيد النظر</numerusform>
            <numerusform>تعديلان قيد النظر</numerusform>
            <numerusform>{n} تعديلات قيد النظر</numerusform>
            <numerusform>{n} تعديلا قيد النظر</numerusform>
            <numerusform>{n} تعديل قيد النظر</numerusform>
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
        <translation>d MMMM yyyy، HH:mm</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd</source>
        <comment>a date in the signs of Qt</comment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Done</source>
        <comment>button</comment>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Leave the text as it was (Esc)</source>
        <translation>ترك النص كما كان (Esc)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Secretariat (directly)</source>
        <translation>الأمانة العامة (مباشرة)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Take over the text (Ctrl+Enter)</source>
        <translation>اعتماد النص المكتوب (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Who makes this change: directly, or as an amendment of a delegation</source>
        <translation>صاحب هذا التغيير: مباشرة، أو كتعديل من وفد</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_text.py"/>
        <source>Text of the clause</source>
        <translation>نص الفقرة</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>Offered words</source>
        <translation>كلمات مقترحة</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>{words}; Tab takes it</source>
        <translation>{words}؛ يأخذها Tab</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} deleted passages of the pasted words were left out; what was inserted is there.</source>
        <extracomment>One deleted passage of the pasted words was left out; what was inserted is there.</extracomment>
        <translation>
            <numerusform>لم يُترك أي مقطع محذوف من الكلمات الملصقة.</numerusform>
            <numerusform>تُرك مقطع محذوف واحد من الكلمات الملصقة؛ وبقي ما أُضيف.</numerusform>
            <numerusform>تُرك مقطعان محذوفان من الكلمات الملصقة؛ وبقي ما أُضيف.</numerusform>
            <numerusform>تُركت {n} مقاطع محذوفة من الكلمات الملصقة؛ وبقي ما أُضيف.</numerusform>
            <numerusform>تُرك {n} مقطعا محذوفا من الكلمات الملصقة؛ وبقي ما أُضيف.</numerusform>
            <numerusform>تُرك {n} مقطع محذوف من الكلمات الملصقة؛ وبقي ما أُضيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} notes of the pasted words were not taken along: their words were not copied.</source>
        <extracomment>The note of the pasted words was not taken along: its words were not copied.</extracomment>
        <translation>
            <numerusform>لم تُترك أي حاشية من الكلمات الملصقة.</numerusform>
            <numerusform>لم تؤخذ حاشية واحدة من الكلمات الملصقة: لم تُنسخ كلماتها.</numerusform>
            <numerusform>لم تؤخذ حاشيتان من الكلمات الملصقة: لم تُنسخ كلماتهما.</numerusform>
            <numerusform>لم تؤخذ {n} حواش من الكلمات الملصقة: لم تُنسخ كلماتها.</numerusform>
            <numerusform>لم تؤخذ {n} حاشية من الكلمات الملصقة: لم تُنسخ كلماتها.</numerusform>
            <numerusform>لم تؤخذ {n} حاشية من الكلمات الملصقة: لم تُنسخ كلماتها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Words that no {language} dictionary knows are underlined.</source>
        <translation>تُسطّر الكلمات غير الواردة في أي قاموس للغة {language}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Your words cannot be kept in {file}: {error}.</source>
        <translation>لا يمكن حفظ كلماتك في {file}: {error}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>{language} by the dictionary {dictionary}.</source>
        <translation>{language} حسب القاموس {dictionary}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to the words of this negotiation</source>
        <translation>إضافة إلى كلمات هذه المفاوضات</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Nothing to suggest</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>Not in the file</source>
        <translation>غير وارد في الملف</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>What the format, or the way of writing, could not carry.</source>
        <translation>ما لم يتسع له شكل الملف أو طريقة الكتابة.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_choices.py"/>
        <source>{n} references are out of date in the draft.</source>
        <extracomment>{n} reference is out of date in the draft.</extracomment>
        <translation>
            <numerusform>لا توجد إحالات متقادمة في المشروع.</numerusform>
            <numerusform>توجد إحالة واحدة متقادمة في المشروع.</numerusform>
            <numerusform>توجد إحالتان متقادمتان في المشروع.</numerusform>
            <numerusform>توجد {n} إحالات متقادمة في المشروع.</numerusform>
            <numerusform>توجد {n} إحالة متقادمة في المشروع.</numerusform>
            <numerusform>توجد {n} إحالة متقادمة في المشروع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Choose the file to write</source>
        <translation>اختيار الملف المطلوب كتابته</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>File to write</source>
        <translation>الملف المطلوب كتابته</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format of the file</source>
        <translation>شكل الملف</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Formats</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Page (HTML)</source>
        <translation>صفحة (HTML)</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>There is no folder {folder}.</source>
        <translation>لا يوجد المجلد {folder}.</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>What to write</source>
        <translation>المحتوى المطلوب</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Where</source>
        <comment>folder and file</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Word files</source>
        <translation>ملفات Word</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Write references with their new numbers</source>
        <translation>كتابة الإحالات بأرقامها الجديدة</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>{file} already exists. It would be replaced.</source>
        <translation>{file} موجود بالفعل. وسيُستبدل.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>No program opens {file} here; open it from its folder.</source>
        <translation>لا يوجد هنا برنامج لفتح {file}؛ افتحه من مجلده.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open</source>
        <comment>a file</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}.</source>
        <translation>حُفظ {file}.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {loss}</source>
        <translation>حُفظ {file}. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {n} things are not in it.</source>
        <extracomment>Saved {file}. {n} thing is not in it.</extracomment>
        <translation>
            <numerusform>حُفظ {file}. ولم يسقط منه شيء.</numerusform>
            <numerusform>حُفظ {file}. وثمة عنصر واحد لم يرد فيه.</numerusform>
            <numerusform>حُفظ {file}. وثمة عنصران لم يردا فيه.</numerusform>
            <numerusform>حُفظ {file}. وثمة {n} عناصر لم ترد فيه.</numerusform>
            <numerusform>حُفظ {file}. وثمة {n} عنصرا لم ترد فيه.</numerusform>
            <numerusform>حُفظ {file}. وثمة {n} عنصر لم ترد فيه.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>There is no preview of this.</source>
        <translation>لا توجد معاينة لهذا.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>What is not in it</source>
        <translation>ما لم يرد فيه</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>{file} is not there any more.</source>
        <translation>لم يعد {file} موجودا.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add</source>
        <comment>texts</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add texts</source>
        <translation>إضافة نصوص</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/file_parts_view.py"/>
        <source>All {n} remarks</source>
        <extracomment>All {n} remarks</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>الملاحظة الوحيدة</numerusform>
            <numerusform>الملاحظتان كلتاهما</numerusform>
            <numerusform>جميع الملاحظات ({n})</numerusform>
            <numerusform>جميع الملاحظات ({n})</numerusform>
            <numerusform>جميع الملاحظات ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Base</source>
        <comment>text</comment>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the text that is negotiated, and those to compare it with.</source>
        <translation>اختر النص الذي يجري التفاوض عليه، والنصوص التي يُقارن بها.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the texts to compare with and to take from.</source>
        <translation>اختر النصوص للمقارنة بها وللأخذ منها.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare</source>
        <comment>texts to choose</comment>
        <translation>المقارنة</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare with: {text}</source>
        <translation>المقارنة بـ: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Continue…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Negotiate: {text}</source>
        <translation>التفاوض على: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>New negotiation</source>
        <translation>مفاوضات جديدة</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>No text was found in it.</source>
        <translation>لم يُعثر فيه على نص.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Reading the file again…</source>
        <translation>تجري قراءة الملف من جديد…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Texts in {file}</source>
        <translation>النصوص في {file}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The file has tracked changes. Read it</source>
        <translation>يتضمن الملف تغييرات متعقبة. قراءته</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The reader was not sure of everything. {remark}</source>
        <translation>لم تكن القراءة مؤكدة في كل شيء. {remark}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>What was not certain ({number})</source>
        <translation>ما لم يكن مؤكدا ({number})</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>and then offer its changes for import as amendments</source>
        <translation>ثم عرض تغييراته لاستيرادها كتعديلات</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>with the changes</source>
        <translation>مع التغييرات</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>without them</source>
        <translation>بدونها</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/files_view.py"/>
        <source>Texts in {n} files</source>
        <extracomment>Texts in {n} file</extracomment>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>النصوص في ملف واحد</numerusform>
            <numerusform>النصوص في ملفين</numerusform>
            <numerusform>النصوص في {n} ملفات</numerusform>
            <numerusform>النصوص في {n} ملفا</numerusform>
            <numerusform>النصوص في {n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read with them.</source>
        <translation>يتضمن الملف تغييرات متعقبة؛ وقد قُرئ معها.</translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read without them.</source>
        <translation>يتضمن الملف تغييرات متعقبة؛ وقد قُرئ بدونها.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A date like 2010-04-12 is written out in the language of the text.</source>
        <translation>يُكتب التاريخ المدخل بالشكل ‎2010-04-12 كاملا بلغة النص.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A language by its code or name; several as en/fr.</source>
        <translation>اللغة برمزها أو اسمها؛ وعدة لغات بالشكل en/fr.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>General, limited, restricted, provisional, or other words.</source>
        <translation>عام أو محدود أو مقيد أو مؤقت أو كلمات أخرى.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead changed</source>
        <translation>عُدّلت الترويسة</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>What stands at the head of every file. Empty fields follow the base text.</source>
        <translation>ما يرد في رأس كل ملف. والحقول الفارغة تتبع النص الأساسي.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Add texts to compare</source>
        <translation>إضافة نصوص للمقارنة</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>New negotiation from files</source>
        <translation>مفاوضات جديدة من ملفات</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Opening {file}</source>
        <translation>فتح {file}</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Save the negotiation as</source>
        <translation>حفظ المفاوضات باسم</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>The clipboard holds no text.</source>
        <translation>لا يوجد نص في الحافظة.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>the pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>{text} added</source>
        <translation>أُضيف {text}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>No pages</source>
        <translation>لا صفحات</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Page {number} of {all}</source>
        <translation>الصفحة {number} من {all}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper sizes</source>
        <translation>أحجام الورق</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>UN template</source>
        <translation>قالب الأمم المتحدة</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Word files ({endings})</source>
        <translation>ملفات Word ({endings})</translation>
    </message>
    <message>
        <location filename="gui/files/pdf_printer.py"/>
        <source>Qt gave no PDF of the page; write .html and print it in a browser.</source>
        <translation>لم يُنتج Qt ملف PDF للصفحة؛ احفظها بصيغة .html واطبعها من المتصفح.</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Laying out the pages</source>
        <translation>ترتيب الصفحات</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Page {number} of {all}, the first {most} are shown</source>
        <translation>الصفحة {number} من {all}، وتُعرض أول {most}</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Progress of the preview</source>
        <translation>تقدم المعاينة</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Continue where you stopped</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>From many source texts to one adopted text.</source>
        <translation>من نصوص مصدرية كثيرة إلى نص معتمد واحد.</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top</source>
        <translation>إبقاؤه في الأعلى</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top: {file}</source>
        <translation>إبقاؤه في الأعلى: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer it no more; it stays in the Help menu</source>
        <translation>عدم عرضها بعد الآن؛ وتبقى في قائمة المساعدة</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer the tour no more</source>
        <translation>عدم عرض الجولة بعد الآن</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Open a negotiation…</source>
        <translation>فتح مفاوضات…</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Recent</source>
        <comment>negotiations</comment>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Regional texts for a congress, made-up amendments</source>
        <translation>نصوص إقليمية لمؤتمر، وتعديلات متخيلة</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take a tour (one minute)</source>
        <translation>قم بجولة (دقيقة واحدة)</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take it off this list; the file stays</source>
        <translation>إزالته من هذه القائمة؛ ويبقى الملف</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take off the list: {file}</source>
        <translation>إزالة من القائمة: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off</source>
        <translation>إزالة التثبيت</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off: {file}</source>
        <translation>إزالة التثبيت: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>The sample negotiation</source>
        <translation>مفاوضات نموذجية</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Word, OpenDocument, PDF, web page or plain text</source>
        <translation>Word أو OpenDocument أو PDF أو صفحة ويب أو نص عادي</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>or drop files here, or paste a text</source>
        <translation>أو أفلت الملفات هنا، أو الصق نصا</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>today, {time}</source>
        <translation>اليوم، ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>{file} in {folder}. {said}</source>
        <translation>{file} في {folder}. {said}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/start_page.py"/>
        <source>{n} days ago</source>
        <extracomment>{n} day ago</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يوما</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>By theme</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Column for the compromise</source>
        <translation>عمود الحل التوفيقي</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Columns for the compromise</source>
        <translation>أعمدة الحل التوفيقي</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: open proposals</source>
        <translation>العمود الأخير: المقترحات قيد النظر</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: room to write</source>
        <translation>العمود الأخير: مكان للكتابة</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>No last column</source>
        <translation>بلا عمود أخير</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources in the table</source>
        <translation>المصادر في الجدول</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources: {number} of {all}</source>
        <translation>المصادر: {number} من {all}</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>All pages</source>
        <translation>جميع الصفحات</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>السابقة</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>التالية</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>No page has these words</source>
        <translation>لا ترد هذه الكلمات في أي صفحة</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Page of the guide</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/help/guide_window.py"/>
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>{page} — Guide</source>
        <translation>{page} — الدليل</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Choose a clause of the draft, press Enter or {edit}, and write. Your words change the draft, or become an amendment of the delegation that you choose in the toolbar.</source>
        <translation>اختر فقرة من المشروع، واضغط Enter أو {edit}، ثم اكتب. كلماتك تغيّر المشروع، أو تصبح تعديلا من الوفد الذي تختاره في شريط الأدوات.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Every amendment has a card here; {accept} accepts it. {undo} takes back any decision.</source>
        <translation>لكل تعديل بطاقة هنا؛ {accept} يقبله. {undo} يتراجع عن أي قرار.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The base, a source and your draft stand beside each other, with all differences marked. {next} goes to the next difference, {previous} to the one before.</source>
        <translation>النص الأساسي ومصدر ومشروعك معروضة جنبا إلى جنب، وجميع الفروق معلّمة. {next} ينقلك إلى الفرق التالي، و{previous} إلى الفرق السابق.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The texts side by side</source>
        <translation>النصوص جنبا إلى جنب</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Write and propose</source>
        <translation>اكتب واقترح</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>{export} writes a Word file with tracked changes, and all other papers. {guide} is help, and {palette} finds everything.</source>
        <translation>{export} يكتب ملف Word بتعقّب التغييرات، وجميع الوثائق الأخرى. {guide} للمساعدة، و{palette} للعثور على كل شيء.</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>End</source>
        <comment>the tour</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Tour: {title}</source>
        <translation>جولة: {title}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A desk of the chair</source>
        <translation>محطة تابعة للرئاسة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A file that another desk saved with its key</source>
        <translation>ملف حفظت فيه محطة أخرى مفتاحها</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Acts for</source>
        <translation>تتصرف باسم</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk</source>
        <translation>إضافة محطة عمل</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk…</source>
        <translation>إضافة محطة عمل…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add from a file…</source>
        <translation>إضافة من ملف…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>All</source>
        <comment>all delegations and the secretariat</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>As the desk calls itself</source>
        <translation>كما تسمي المحطة نفسها</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Asking the key ring</source>
        <translation>سؤال حلقة المفاتيح</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>By the line with its key</source>
        <translation>بواسطة السطر الذي فيه مفتاحها</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Chair</source>
        <comment>a column: whether a desk is the chair's</comment>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk</source>
        <translation>محطة العمل</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk {number}</source>
        <translation>محطة العمل {number}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Give it to whoever keeps the roster. It is no secret.</source>
        <translation>أعطه لمن يمسك قائمة المحطات. فهو ليس سرا.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It brings the first roster.</source>
        <translation>يأتي بأول قائمة للمحطات.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It may change the roster.</source>
        <translation>يجوز لها تغيير قائمة المحطات.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Its name, its fingerprint and the line with its key</source>
        <translation>اسمها وبصمتها والسطر الذي فيه مفتاحها</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Leave empty to save nothing.</source>
        <translation>اتركه فارغا لعدم حفظ أي شيء.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Line with its key</source>
        <translation>السطر الذي فيه مفتاحها</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed yet: the desk waits for its key ring.</source>
        <translation>لم يوقَّع بعد: المحطة تنتظر حلقة مفاتيحها.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed.</source>
        <translation>غير موقَّع.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Save the line as</source>
        <translation>حفظ السطر باسم</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by an unknown desk, {digits}.</source>
        <translation>وقّعته محطة غير معروفة، {digits}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by {desk}.</source>
        <translation>وقّعته {desk}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Some delegations</source>
        <translation>بعض الوفود</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>That desk may not act for {codes}.</source>
        <translation>لا يجوز لتلك المحطة أن تتصرف باسم {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The other desk finds it under Negotiation &gt; Desks &gt; This desk.</source>
        <translation>تجده المحطة الأخرى تحت المفاوضات &gt; محطات العمل &gt; هذه المحطة.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The secretariat</source>
        <translation>الأمانة العامة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The signature is wrong: the event was altered or forged.</source>
        <translation>التوقيع غير صحيح: عُدّل الحدث أو زُوّر.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>There is no roster: every desk may act for all. Add a desk, and this one becomes the chair’s.</source>
        <translation>لا توجد قائمة للمحطات: يجوز لكل محطة أن تتصرف باسم الجميع. أضف محطة، فتصبح هذه محطة الرئاسة.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk</source>
        <translation>هذه المحطة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk is called {name}.</source>
        <translation>اسم هذه المحطة {name}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk…</source>
        <translation>هذه المحطة…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>What the desk did stays</source>
        <translation>يبقى ما فعلته المحطة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Whatever is recorded here is signed with the key of this desk.</source>
        <translation>كل ما يُسجَّل هنا يوقَّع بمفتاح هذه المحطة.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Which desk may act for whom. Acts of others that come in and do not keep to it must be confirmed. Compare fingerprints by telephone.</source>
        <translation>أي محطة يجوز لها أن تتصرف باسم من. ويجب تأكيد ما يرد من أفعال الآخرين خلافا لذلك. قارنوا البصمات هاتفيا.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Yes</source>
        <comment>this desk is the chair's</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>all</source>
        <comment>a desk acts for all</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the chair</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the secretariat</source>
        <translation>الأمانة العامة</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is off the roster</source>
        <translation>{desk} لم تعد في قائمة المحطات</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is on the roster</source>
        <translation>{desk} في قائمة المحطات</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{name} (this desk)</source>
        <translation>{name} (هذه المحطة)</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{signed} That roster has no effect.</source>
        <translation>{signed} تلك القائمة للمحطات لا أثر لها.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Did not fit</source>
        <translation>لم يتوافق</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Done in one copy while something else was done in another; what was done in the longer line of work stands. Do it again, table it, or let it go.</source>
        <translation>أُجري في نسخة بينما أُجري شيء آخر في نسخة أخرى؛ ويبقى ما أُجري في النسخة التي جرى فيها عمل أكثر. أعد إجراءه أو قدّمه أو تخلّ عنه.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Events that are here have other content in {file}: {numbers}. What is here stays; ask who sent it.</source>
        <translation>أحداث موجودة هنا لها محتوى آخر في {file}: {numbers}. يبقى ما هو هنا؛ اسأل المُرسِل.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything in {file} is here already.</source>
        <translation>كل ما في {file} موجود هنا بالفعل.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything that was done fits together.</source>
        <translation>كل ما أُنجز متوافق.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, from the beginning</source>
        <translation>كل شيء من البداية</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, including what is not ticked</source>
        <translation>الكل، بما في ذلك ما لم يُعلَّم</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes and drafts stay here.</source>
        <translation>لمن يعمل على نسخة من هذه المفاوضات. تُدرج عبر ملف &gt; تبادل. وتبقى الملاحظات والمسودات الخاصة هنا.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>From {file}. What you do not tick is left out.</source>
        <translation>من {file}. ما لا تعلّمه يُترك جانباً.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It acts for {codes}, and this desk has not sent that before.</source>
        <translation>هو إجراء باسم {codes}، ولم يرسل هذا المكتب ذلك من قبل.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It is taken back; the history keeps it</source>
        <translation>أُلغي؛ ويبقى في السجل الزمني</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It undoes what is here.</source>
        <translation>يلغي ما هو موجود هنا.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was done again.</source>
        <translation>أُعيد.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was left out before.</source>
        <translation>تُرك جانباً من قبل.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would not fit: {reason}</source>
        <translation>لن يتوافق: {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would set aside what is here: {acts}.</source>
        <translation>سينحّي ما هو موجود هنا: {acts}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is later than the moment at which it was taken in.</source>
        <translation>وقته لاحق للحظة إدخاله.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is older than that of what its author had seen.</source>
        <translation>وقته أقدم من وقت ما كان صاحبه قد رآه.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let go: {act}</source>
        <translation>صُرف النظر عن: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let it go</source>
        <translation>صرف النظر عنه</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Nothing was taken in.</source>
        <translation>لم يُدخَل شيء.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>On {place}: {codes} {stance}.</source>
        <translation>بشأن {place}: {codes} {stance}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Reading what was done</source>
        <translation>قراءة ما أُنجز</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Redone: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment</source>
        <translation>طرحه كتعديل</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment…</source>
        <translation>طرحه كتعديل…</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Tabled as an amendment</source>
        <translation>طُرح كتعديل</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <comment>button</comment>
        <translation>إدخال</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Taking in everything would change {clauses}.</source>
        <translation>سيغيّر ذلك كله {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>The meeting decides between these words and those that stand.</source>
        <translation>يبت الاجتماع بين هذه الكلمات والكلمات القائمة.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Was done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What came after “{name}”</source>
        <translation>ما جاء بعد «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What it changes</source>
        <translation>ما يغيّره</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What was done in a copy</source>
        <translation>ما أُنجز في نسخة</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>When (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Who</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Why not</source>
        <translation>سبب عدم التوافق</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write what was done</source>
        <translation>كتابة ما أُنجز</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Writing what was done</source>
        <translation>كتابة ما أُنجز</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{actor}, {when} UTC</source>
        <translation>{actor}، ‎{when} UTC</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}) acts for {codes}.</source>
        <translation>{desk} ({digits}) يعمل باسم: {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}, of the chair) acts for {codes}.</source>
        <translation>{desk} ({digits}، تابع للرئاسة) يعمل باسم: {codes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{file} holds {n} events, and no private note or draft.</source>
        <extracomment>{file} holds {n} event, and no private note or draft.</extracomment>
        <translation>
            <numerusform>لا يحتوي {file} على أي حدث ({n}) ولا على ملاحظة أو مسودة خاصة.</numerusform>
            <numerusform>يحتوي {file} على حدث واحد ({n})، بلا ملاحظة أو مسودة خاصة.</numerusform>
            <numerusform>يحتوي {file} على حدثين ({n})، بلا ملاحظة أو مسودة خاصة.</numerusform>
            <numerusform>يحتوي {file} على {n} أحداث، بلا ملاحظة أو مسودة خاصة.</numerusform>
            <numerusform>يحتوي {file} على {n} حدثًا، بلا ملاحظة أو مسودة خاصة.</numerusform>
            <numerusform>يحتوي {file} على {n} حدث، بلا ملاحظة أو مسودة خاصة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{name} exchange.zip</source>
        <translation>{name} تبادل.zip</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} acts left out before count now.</source>
        <extracomment>{n} act left out before counts now.</extracomment>
        <translation>
            <numerusform>لا إجراءات متروكة تُحتسب الآن.</numerusform>
            <numerusform>إجراء واحد كان متروكاً يُحتسب الآن.</numerusform>
            <numerusform>إجراءان كانا متروكين يُحتسبان الآن.</numerusform>
            <numerusform>{n} إجراءات كانت متروكة تُحتسب الآن.</numerusform>
            <numerusform>{n} إجراءً كان متروكاً يُحتسب الآن.</numerusform>
            <numerusform>{n} إجراء كان متروكاً يُحتسب الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} did not fit</source>
        <extracomment>{n} did not fit</extracomment>
        <translation>
            <numerusform>لا أحداث غير متوافقة</numerusform>
            <numerusform>حدث واحد غير متوافق</numerusform>
            <numerusform>حدثان غير متوافقين</numerusform>
            <numerusform>{n} أحداث غير متوافقة</numerusform>
            <numerusform>{n} حدثا غير متوافق</numerusform>
            <numerusform>{n} حدث غير متوافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} events are taken in from {file}; all of it fits.</source>
        <extracomment>{n} event is taken in from {file}; all of it fits.</extracomment>
        <translation>
            <numerusform>لم يُستقبل أي حدث من {file}.</numerusform>
            <numerusform>استُقبل حدث واحد من {file}، وهو متوافق.</numerusform>
            <numerusform>استُقبل حدثان من {file}، وكلاهما متوافق.</numerusform>
            <numerusform>استُقبلت {n} أحداث من {file}، وكلها متوافقة.</numerusform>
            <numerusform>استُقبل {n} حدثا من {file}، وكلها متوافقة.</numerusform>
            <numerusform>استُقبل {n} حدث من {file}، وكلها متوافقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>لا متروكات</numerusform>
            <numerusform>إجراء واحد متروك</numerusform>
            <numerusform>إجراءان متروكان</numerusform>
            <numerusform>{n} إجراءات متروكة</numerusform>
            <numerusform>{n} إجراءً متروكاً</numerusform>
            <numerusform>{n} إجراء متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} taken in from {file}</source>
        <extracomment>{n} taken in from {file}</extracomment>
        <translation>
            <numerusform>لم يُستقبل أي حدث من {file}</numerusform>
            <numerusform>استُقبل حدث واحد من {file}</numerusform>
            <numerusform>استُقبل حدثان من {file}</numerusform>
            <numerusform>استُقبلت {n} أحداث من {file}</numerusform>
            <numerusform>استُقبل {n} حدثا من {file}</numerusform>
            <numerusform>استُقبل {n} حدث من {file}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{taken}, {unfit}</source>
        <comment>a list</comment>
        <translation>{taken}، {unfit}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>2026-11-26 or 2026-11-26T18:00Z</source>
        <translation>2026-11-26 أو ‎2026-11-26T18:00Z</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>A new project with everything of this file that is intact.</source>
        <translation>ملف مفاوضات جديد يضم كل ما هو سليم من هذا الملف.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>After event</source>
        <translation>بعد الحدث</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By</source>
        <comment>who named a version</comment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By meeting</source>
        <translation>حسب الاجتماع</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare</source>
        <comment>two moments</comment>
        <translation>قارن</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the base with</source>
        <translation>مقارنة النص الأساسي مع</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft after event {event} with</source>
        <translation>مقارنة المشروع بعد الحدث {event} مع</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft now with</source>
        <translation>مقارنة المشروع الحالي مع</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft “{name}” with</source>
        <translation>مقارنة المشروع «{name}» مع</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the two</source>
        <translation>المقارنة بينهما</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare with…</source>
        <translation>مقارنة بـ…</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Comparing</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events that came after these may be lost.</source>
        <translation>قد تكون أحداث لاحقة لهذه قد فُقدت.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Every change, newest first. Any of them can be undone.</source>
        <translation>كل التغييرات، وأحدثها أولا. ويمكن التراجع عن أي منها.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Going back</source>
        <translation>العودة إلى الوراء</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It changed no words that stand in the draft now.</source>
        <translation>لم يغيّر أي كلمات قائمة الآن في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It does not fit: {reason}</source>
        <translation>لا يتوافق: {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Its clause</source>
        <translation>فقرته</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Left out: {why}</source>
        <translation>متروك: {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Lost: event {event}.</source>
        <translation>مفقود: الحدث {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name this moment</source>
        <translation>تسمية النسخة الحالية</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Or a number, a day or a time</source>
        <translation>أو رقم أو يوم أو وقت</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Other moment</source>
        <translation>الوقت الآخر</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Outside meetings</source>
        <translation>خارج الاجتماعات</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private drafts or notes may be lost.</source>
        <translation>قد تكون مسودات أو ملاحظات خاصة قد فُقدت.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private: no exchange and no export has it.</source>
        <translation>خاص: لا يرد في أي تبادل أو تصدير.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Rev.1 as circulated</source>
        <translation>Rev.1 كما عُممت</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Save a salvaged copy</source>
        <translation>حفظ نسخة مستعادة</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Saving what is intact</source>
        <translation>حفظ ما هو سليم</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Since (UTC)</source>
        <translation>منذ (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Taken back by event {event}.</source>
        <translation>ألغاه الحدث {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The base text</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft after event {event}</source>
        <translation>المشروع بعد الحدث {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft now</source>
        <translation>المشروع الحالي</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft “{name}”</source>
        <translation>المشروع «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is damaged.</source>
        <translation>الملف المحفوظ «{name}» تالف.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is lost.</source>
        <translation>فُقد الملف المحفوظ «{name}».</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is after event {event}.</source>
        <translation>المفاوضات كما هي بعد الحدث {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is now.</source>
        <translation>المفاوضات كما هي الآن.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The signature of event {event} is wrong: it was altered or forged.</source>
        <translation>توقيع الحدث {event} غير صحيح: فقد عُدّل أو زُوّر.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The text then</source>
        <translation>النص في حينه</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The texts that others may have. Name further moments under Events.</source>
        <translation>النصوص التي قد تكون لدى الآخرين. سمّ لحظات أخرى من «الأحداث».</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Undo this</source>
        <translation>التراجع عن هذا</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What changed: {one} and {other}</source>
        <translation>ما تغير: {one} و {other}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What it changed</source>
        <translation>ما غيّره</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Why: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>With the private notes</source>
        <translation>مع الملاحظات الخاصة</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after event {event}</source>
        <translation>بعد الحدث {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after {event}: {act}</source>
        <translation>بعد {event}: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>base text</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>named</source>
        <translation>مسماة</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>new base text</source>
        <translation>نص أساسي جديد</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base text</source>
        <translation>النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone</source>
        <translation>متراجع عنه</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone by {event}</source>
        <translation>ألغاه {event}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/history_lists.py"/>
        <source>{file} is written with {n} events.</source>
        <extracomment>{file} is written with {n} event.</extracomment>
        <translation>
            <numerusform>كُتب {file} بلا أحداث.</numerusform>
            <numerusform>كُتب {file} وفيه حدث واحد.</numerusform>
            <numerusform>كُتب {file} وفيه حدثان.</numerusform>
            <numerusform>كُتب {file} وفيه {n} أحداث.</numerusform>
            <numerusform>كُتب {file} وفيه {n} حدثا.</numerusform>
            <numerusform>كُتب {file} وفيه {n} حدث.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>{name} salvaged</source>
        <translation>{name} مستعاد</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation after event {event}</source>
        <translation>سُميت المفاوضات بعد الحدث {event} «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation now</source>
        <translation>سُميت المفاوضات بصيغتها الحالية «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>A page to read (.html), or Word with tracked changes (.docx).</source>
        <translation>صفحة للقراءة (.html)، أو Word مع التغييرات المتعقبة (.docx).</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changed by</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Pages (*.html);;Word (*.docx)</source>
        <translation>صفحات (*.html);;Word (*.docx)</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison</source>
        <translation>حفظ المقارنة</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison…</source>
        <translation>حفظ المقارنة…</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>The two texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>moved and changed</source>
        <translation>منقول ومعدَّل</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Brackets and options of the base, of each named version, and of the draft now.</source>
        <translation>الأقواس والخيارات في النص الأساسي وفي كل نسخة مسماة وفي المشروع الآن.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Left out, never tabled: {names}.</source>
        <translation>أُسقط لأنه لم يُقدَّم قط: {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Never tabled, but other acts speak of it, so it goes along: {names}.</source>
        <translation>لم يُقدَّم قط، لكن أعمالًا أخرى تذكره فيُرسل معها: {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>No file is kept in this project.</source>
        <translation>لا توجد ملفات محفوظة في هذه المفاوضات.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>The whole negotiation with its history, to give to others.</source>
        <translation>المفاوضات كلها مع سجلها الزمني، لإعطائها لآخرين.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>What texts and amendments were read from, byte for byte.</source>
        <translation>ما قُرئت منه النصوص والتعديلات، حرفا بحرف.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>With private notes and drafts</source>
        <translation>مع الملاحظات والمسودات الخاصة</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write it out…</source>
        <translation>حفظ الملف خارجها…</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write the file out</source>
        <translation>حفظ الملف خارج المفاوضات</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>alternatives</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>brackets</source>
        <translation>الأقواس</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>placeholders</source>
        <translation>المواضع الشاغرة</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>recorded</source>
        <translation>المسجلة</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>the draft now</source>
        <translation>المشروع الآن</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>versions</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy without private notes and drafts.</source>
        <translation>{file} نسخة بلا ملاحظات ومسودات خاصة.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy.</source>
        <translation>{file} نسخة.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{name} copy</source>
        <translation>{name} نسخة</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>Desks</source>
        <translation>محطات العمل</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>File with the key of a desk</source>
        <translation>ملف فيه مفتاح محطة</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>What was done, or a copy ({endings});;All files (*)</source>
        <translation>ما أُنجز، أو نسخة ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>Nothing is proposed in these files</source>
        <translation>لا شيء مقترح في هذه الملفات</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as near as others; it makes no difference</source>
        <translation>قريبة قرب غيرها؛ ولا فرق في النتيجة</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as the file says</source>
        <translation>كما يذكر الملف</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as you chose</source>
        <translation>كما اخترت</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>by its words</source>
        <translation>بحسب عباراته</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>chosen by the name of the file</source>
        <translation>اختير حسب اسم الملف</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words, none of which is clear</source>
        <translation>تعليمات مكتوبة، لا شيء منها واضح</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words: {n} are clear</source>
        <extracomment>instructions in words: {n} is clear</extracomment>
        <translation>
            <numerusform>تعليمات مكتوبة: لا شيء منها واضح</numerusform>
            <numerusform>تعليمات مكتوبة: واحدة منها واضحة</numerusform>
            <numerusform>تعليمات مكتوبة: اثنتان منها واضحتان</numerusform>
            <numerusform>تعليمات مكتوبة: {n} منها واضحة</numerusform>
            <numerusform>تعليمات مكتوبة: {n} منها واضحة</numerusform>
            <numerusform>تعليمات مكتوبة: {n} منها واضحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>little in it is like any version</source>
        <translation>القليل فيه يشبه أي نسخة</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>more sponsors for {ids}</source>
        <translation>مقدمون إضافيون لـ {ids}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up, and nothing differs from the text</source>
        <translation>بلا علامات، ولا يختلف في شيء عن النص</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up: what differs from the text is proposed</source>
        <translation>بلا علامات: يُقترح ما يختلف عن النص</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>nothing to remark</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>several are about equally near</source>
        <translation>عدة نسخ متقاربة في الشبه</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>the draft of now</source>
        <translation>المشروع الحالي</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{author}: “{title}” has no sure place. {why}</source>
        <translation>{author}: «{title}» بلا موضع مؤكد. {why}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{ids} tabled before</source>
        <translation>{ids} سبق طرحه</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} amendments tabled ({which})</source>
        <extracomment>{n} amendment tabled ({which})</extracomment>
        <translation>
            <numerusform>لم يُطرح أي تعديل ({which})</numerusform>
            <numerusform>طُرح تعديل واحد ({which})</numerusform>
            <numerusform>طُرح تعديلان ({which})</numerusform>
            <numerusform>طُرحت {n} تعديلات ({which})</numerusform>
            <numerusform>طُرح {n} تعديلا ({which})</numerusform>
            <numerusform>طُرح {n} تعديل ({which})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>لا محررين</numerusform>
            <numerusform>محرر واحد</numerusform>
            <numerusform>محرران</numerusform>
            <numerusform>{n} محررين</numerusform>
            <numerusform>{n} محررا</numerusform>
            <numerusform>{n} محرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} changes</source>
        <extracomment>{n} change</extracomment>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{n} تغييرات</numerusform>
            <numerusform>{n} تغييرا</numerusform>
            <numerusform>{n} تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} proposals in brackets</source>
        <extracomment>{n} proposal in brackets</extracomment>
        <translation>
            <numerusform>لا مقترحات بين أقواس</numerusform>
            <numerusform>مقترح واحد بين أقواس</numerusform>
            <numerusform>مقترحان بين أقواس</numerusform>
            <numerusform>{n} مقترحات بين أقواس</numerusform>
            <numerusform>{n} مقترحا بين أقواس</numerusform>
            <numerusform>{n} مقترح بين أقواس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} remarks</source>
        <extracomment>{n} remark</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} tracked changes</source>
        <extracomment>{n} tracked change</extracomment>
        <translation>
            <numerusform>لا تغييرات متعقبة</numerusform>
            <numerusform>تغيير متعقب واحد</numerusform>
            <numerusform>تغييران متعقبان</numerusform>
            <numerusform>{n} تغييرات متعقبة</numerusform>
            <numerusform>{n} تغييرا متعقبا</numerusform>
            <numerusform>{n} تغيير متعقب</numerusform>
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
        <translation>التعديلات في {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Author</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Check this</source>
        <translation>تحقق من هذا</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Choose one</source>
        <translation>اختر واحدا</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Code or name, or CODE=Name</source>
        <translation>الرمز أو الاسم، أو الرمز=الاسم</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Delegation of {author}</source>
        <translation>وفد {author}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Each can be decided alone, and equal ones of several delegations become one.</source>
        <translation>يمكن البت في كل منها على حدة، ويُدمج المتماثل منها لعدة وفود في تعديل واحد.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Everything that an author changed goes together.</source>
        <translation>كل ما غيّره المحرر يُتناول معا.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import amendments</source>
        <translation>استيراد التعديلات</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Keep “{name}” as a new one</source>
        <translation>إبقاء «{name}» كوفد جديد</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>New</source>
        <comment>delegation</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Not in the list of delegations yet; it is put there.</source>
        <translation>غير وارد في قائمة الوفود بعد؛ ويُضاف إليها.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One amendment for each author</source>
        <translation>تعديل واحد لكل محرر</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One for each clause and author</source>
        <translation>تعديل لكل فقرة ومحرر</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Version of {file}</source>
        <translation>نسخة {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What becomes an amendment</source>
        <translation>ما يصبح تعديلا</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What was not certain</source>
        <translation>ما لم يكن مؤكدا</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Where the files differ from the text</source>
        <translation>حيث تختلف الملفات عن النص</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Whose amendments they are</source>
        <translation>أصحاب التعديلات</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Writes for</source>
        <translation>يكتب باسم</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Written on</source>
        <translation>كُتب على</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Files that can be read ({endings});;All files (*)</source>
        <translation>الملفات التي يمكن قراءتها ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Looking for tracked changes</source>
        <translation>البحث عن التغييرات المتعقبة</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>New base text</source>
        <translation>نص أساسي جديد</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Revisions of the draft</source>
        <translation>تنقيحات المشروع</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_commands.py"/>
        <source>{said} {n} remarks are kept under File, Import notes.</source>
        <extracomment>{said} {n} remark is kept under File, Import notes.</extracomment>
        <translation>
            <numerusform>{said} لا توجد ملاحظات محفوظة.</numerusform>
            <numerusform>{said} حُفظت ملاحظة واحدة في «ملف»، «ملاحظات الاستيراد».</numerusform>
            <numerusform>{said} حُفظت ملاحظتان في «ملف»، «ملاحظات الاستيراد».</numerusform>
            <numerusform>{said} حُفظت {n} ملاحظات في «ملف»، «ملاحظات الاستيراد».</numerusform>
            <numerusform>{said} حُفظت {n} ملاحظة في «ملف»، «ملاحظات الاستيراد».</numerusform>
            <numerusform>{said} حُفظت {n} ملاحظة في «ملف»، «ملاحظات الاستيراد».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>Import notes</source>
        <translation>ملاحظات الاستيراد</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>No file was read into this negotiation since its remarks are kept.</source>
        <translation>لم يُقرأ أي ملف في هذه المفاوضات منذ بدء حفظ الملاحظات.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>What readers and imports were not sure of, and what was not taken over.</source>
        <translation>ما لم تتيقن منه القراءة والاستيراد، وما لم يؤخذ.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Amendments in words</source>
        <translation>تعديلات مصوغة بالكلمات</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>As amendment documents have them, or as they are said in the room; in English, French or Spanish. Quote the words of the text.</source>
        <translation>كما ترد في وثائق التعديلات أو كما تُقال في القاعة؛ بالإنكليزية أو الفرنسية أو الإسبانية. ضع كلمات النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Each an amendment</source>
        <translation>كل واحد تعديل</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Find out</source>
        <translation>تحديدها تلقائيا</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>In operative paragraph 3, replace “…” by “…”.</source>
        <translation>In operative paragraph 3, replace “…” by “…”.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instruction</source>
        <translation>التعديل المطلوب</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instructions</source>
        <translation>التعديلات المطلوبة</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>One amendment of all</source>
        <translation>تعديل واحد منها جميعا</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read</source>
        <comment>to read</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read instructions</source>
        <translation>قراءة التعديلات المطلوبة</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table all {n} that are clear…</source>
        <extracomment>Table {n} that is clear…</extracomment>
        <translation>
            <numerusform>لا شيء واضحا للطرح…</numerusform>
            <numerusform>طرح التعديل الواضح…</numerusform>
            <numerusform>طرح التعديلين الواضحين…</numerusform>
            <numerusform>طرح التعديلات الواضحة ({n})…</numerusform>
            <numerusform>طرح التعديلات الواضحة ({n})…</numerusform>
            <numerusform>طرح التعديلات الواضحة ({n})…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table amendments</source>
        <translation>طرح التعديلات</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table it…</source>
        <translation>طرحه…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table the amendment</source>
        <translation>طرح التعديل</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table…</source>
        <translation>طرح…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The amendment is tabled</source>
        <translation>طُرح التعديل</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The version whose numbers and words are meant.</source>
        <translation>النسخة التي تشير إليها الأرقام والعبارات.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>There are no instructions in it.</source>
        <translation>لا يتضمن أي تعديل مطلوب.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Understood as</source>
        <translation>فُهم على أنه</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>no place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>not understood</source>
        <translation>لم يُفهم</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>nothing to do</source>
        <translation>لا شيء يُفعل</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>{n} amendments are tabled</source>
        <extracomment>{n} amendment is tabled</extracomment>
        <translation>
            <numerusform>لم يُطرح أي تعديل</numerusform>
            <numerusform>طُرح تعديل واحد</numerusform>
            <numerusform>طُرح تعديلان</numerusform>
            <numerusform>طُرحت {n} تعديلات</numerusform>
            <numerusform>طُرح {n} تعديلا</numerusform>
            <numerusform>طُرح {n} تعديل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who}</source>
        <translation>كما لدى {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who} has it.</source>
        <translation>كما لدى {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decide so</source>
        <translation>اعتماد هذا القرار</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided as {who}.</source>
        <translation>بُت فيه كما لدى {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided with a written text.</source>
        <translation>بُت فيه بنص مكتوب.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Empty: the clause goes.</source>
        <translation>فارغ: تزول الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Every change is tracked under the name of the file that it comes from.</source>
        <translation>يُتعقب كل تغيير باسم الملف الوارد منه.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Everything is decided.</source>
        <translation>بُت في كل شيء.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is not clear which text of {file} answers to the draft.</source>
        <translation>ليس واضحًا أي نص في {file} يقابل المشروع.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is open again.</source>
        <translation>عاد غير مبتوت فيه.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Italics and the like</source>
        <translation>المائل وما شابهه</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merge {files}</source>
        <translation>دمج {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merged: {files}</source>
        <translation>دُمجت: {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merging</source>
        <translation>دمج</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>No file changes anything.</source>
        <translation>لا يغيّر أي ملف شيئا.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Nothing collides: everything can be taken into the draft.</source>
        <translation>لا تعارض: يمكن إدراج كل شيء في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Something else was decided meanwhile; decide this again.</source>
        <translation>بُت في شيء آخر في هذه الأثناء؛ يتعين البت في هذا من جديد.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the decision back</source>
        <translation>إلغاء القرار</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the rest</source>
        <translation>إدراج الباقي</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take what is decided</source>
        <translation>إدراج المبتوت فيه</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Text in {file}</source>
        <translation>النص في {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause goes.</source>
        <translation>تزول الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause reads as in {who}</source>
        <translation>نص الفقرة كما لدى {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>What each file changes. What several files change alike comes in once.</source>
        <translation>ما يغيّره كل ملف. وما تغيّره عدة ملفات بالطريقة نفسها يُدرج مرة واحدة.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>With tracked changes</source>
        <translation>مع التغييرات المتعقبة</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Word file</source>
        <translation>ملف Word</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a Word file…</source>
        <translation>كتابة ملف Word…</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a text for {clause}</source>
        <translation>كتابة نص بشأن {clause}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write the merged text</source>
        <translation>كتابة النص المدموج</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>as {who}</source>
        <translation>كما لدى {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>clauses</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>written</source>
        <translation>نص مكتوب</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft but italics and the like.</source>
        <translation>{files}: لا اختلاف عن المشروع إلا في المائل وما شابهه.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft.</source>
        <translation>{files}: لا اختلاف عن المشروع.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{file} already exists; choose another name.</source>
        <translation>{file} موجود بالفعل؛ اختر اسما آخر.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{name} merged</source>
        <translation>{name} مدموج</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} conflicts are undecided. There the draft keeps its own words, and what the files say there does not come in.</source>
        <extracomment>{n} conflict is undecided. There the draft keeps its own words, and what the files say there does not come in.</extracomment>
        <translation>
            <numerusform>لا تعارضات غير مبتوت فيها.</numerusform>
            <numerusform>تعارض واحد غير مبتوت فيه. يحتفظ المشروع فيه بكلماته، ولا يُدرج ما تقوله الملفات.</numerusform>
            <numerusform>تعارضان غير مبتوت فيهما. يحتفظ المشروع فيهما بكلماته، ولا يُدرج ما تقوله الملفات.</numerusform>
            <numerusform>{n} تعارضات غير مبتوت فيها. يحتفظ المشروع فيها بكلماته، ولا يُدرج ما تقوله الملفات.</numerusform>
            <numerusform>{n} تعارضا غير مبتوت فيها. يحتفظ المشروع فيها بكلماته، ولا يُدرج ما تقوله الملفات.</numerusform>
            <numerusform>{n} تعارض غير مبتوت فيها. يحتفظ المشروع فيها بكلماته، ولا يُدرج ما تقوله الملفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} to be decided. Until then the draft's own words stand there.</source>
        <extracomment>{n} to be decided. Until then the draft's own words stand there.</extracomment>
        <translation>
            <numerusform>لا شيء يتعين البت فيه.</numerusform>
            <numerusform>تعارض واحد يتعين البت فيه. وإلى ذلك الحين تبقى كلمات المشروع.</numerusform>
            <numerusform>تعارضان يتعين البت فيهما. وإلى ذلك الحين تبقى كلمات المشروع.</numerusform>
            <numerusform>{n} تعارضات يتعين البت فيها. وإلى ذلك الحين تبقى كلمات المشروع.</numerusform>
            <numerusform>{n} تعارضا يتعين البت فيها. وإلى ذلك الحين تبقى كلمات المشروع.</numerusform>
            <numerusform>{n} تعارض يتعين البت فيها. وإلى ذلك الحين تبقى كلمات المشروع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Agreed, but worded differently in the new text</source>
        <translation>متفق عليها، لكنها مختلفة في النص الجديد</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Becomes</source>
        <translation>المآل</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the draft</source>
        <translation>في المشروع</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the new text</source>
        <translation>في النص الجديد</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Laying the negotiation on the new text</source>
        <translation>نقل المفاوضات إلى النص الجديد</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>New base text: {file}</source>
        <translation>نص أساسي جديد: {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No amendment and no change of the draft is concerned.</source>
        <translation>لا يمس أي تعديل ولا أي تغيير في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No text was found in {file}.</source>
        <translation>لم يُعثر على نص في {file}.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>On the new text</source>
        <translation>على النص الجديد</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Placing everything on the new text</source>
        <translation>وضع كل شيء على النص الجديد</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The former wordings stay readable.</source>
        <translation>تبقى الصياغات السابقة متاحة للقراءة.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The new text is now the base text</source>
        <translation>النص الجديد هو الآن النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: nothing.</source>
        <translation>يتعين البت فيه: لا شيء.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: {n} of {all}.</source>
        <translation>يتعين البت فيه: {n} من {all}.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Use as the base text</source>
        <translation>استخدامه نصا أساسيا</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>a change of {author}</source>
        <translation>تغيير من {author}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/new_base_list.py"/>
        <source>{n} made by hand are idle: their clauses are gone.</source>
        <extracomment>{n} made by hand is idle: its clauses are gone.</extracomment>
        <translation>
            <numerusform>لا روابط يدوية معطلة.</numerusform>
            <numerusform>رابط يدوي واحد معطل: زالت فقراته.</numerusform>
            <numerusform>رابطان يدويان معطلان: زالت فقراتهما.</numerusform>
            <numerusform>{n} روابط يدوية معطلة: زالت فقراتها.</numerusform>
            <numerusform>{n} رابطا يدويا معطلا: زالت فقراتها.</numerusform>
            <numerusform>{n} رابط يدوي معطل: زالت فقراتها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Accepting it supersedes {who}.</source>
        <translation>قبوله يجعل {who} متجاوَزا.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Amends {who}.</source>
        <translation>يعدّل {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Cannot stand beside {who}.</source>
        <translation>لا يمكن الجمع بينه وبين {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Choose a clause to see its amendments, where its words come from, and its notes.</source>
        <translation>اختر فقرة لعرض تعديلاتها ومصدر كلماتها وملاحظاتها.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Collides with {who}, which was accepted.</source>
        <translation>يتعارض مع {who} الذي سبق قبوله.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Not in the draft. Alt+→ takes it into the draft.</source>
        <translation>غير وارد في المشروع. يدرجه Alt+→‎ في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Stands or falls with {members} (“{name}”).</source>
        <translation>مرتبط بمصير {members} («{name}»).</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>already in the text</source>
        <translation>وارد بالفعل في النص</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies</source>
        <translation>قابل للتطبيق</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {amendments}</source>
        <translation>ينطبق، لكنه يستبعد {amendments}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {n} others</source>
        <extracomment>applies, but excludes {n} other</extracomment>
        <translation>
            <numerusform>ينطبق ولا يستبعد غيره</numerusform>
            <numerusform>ينطبق، لكنه يستبعد تعديلا آخر</numerusform>
            <numerusform>ينطبق، لكنه يستبعد تعديلين آخرين</numerusform>
            <numerusform>ينطبق، لكنه يستبعد {n} تعديلات أخرى</numerusform>
            <numerusform>ينطبق، لكنه يستبعد {n} تعديلا آخر</numerusform>
            <numerusform>ينطبق، لكنه يستبعد {n} تعديل آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>conflict</source>
        <translation>متعارض</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>eight proposals</source>
        <translation>ثمانية مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>five proposals</source>
        <translation>خمسة مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>four proposals</source>
        <translation>أربعة مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>needs confirmation</source>
        <translation>يحتاج إلى تأكيد الموضع</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nine proposals</source>
        <translation>تسعة مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no longer has a place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no proposals</source>
        <translation>لا مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nothing open</source>
        <translation>لا شيء قيد النظر</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>one proposal</source>
        <translation>مقترح واحد</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>seven proposals</source>
        <translation>سبعة مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>several places</source>
        <translation>عدة مواضع</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>six proposals</source>
        <translation>ستة مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>three proposals</source>
        <translation>ثلاثة مقترحات</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>two proposals</source>
        <translation>مقترحان</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, deleted</source>
        <translation>{clause}، محذوف</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, moved away</source>
        <translation>{clause}، منقول إلى موضع آخر</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{n} proposals</source>
        <extracomment>{n} proposal</extracomment>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>{n} مقترحات</numerusform>
            <numerusform>{n} مقترحا</numerusform>
            <numerusform>{n} مقترح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Accept {amendment} of {names}</source>
        <translation>قبول {amendment} من {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Confirm and accept {amendment} of {names}</source>
        <translation>تأكيد وقبول {amendment} من {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>History of {amendment}</source>
        <translation>السجل الزمني لـ {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More to do with {amendment}</source>
        <translation>المزيد من الأوامر بشأن {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Put {amendment} of {names} on hold</source>
        <translation>تعليق {amendment} من {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Reject {amendment} of {names}</source>
        <translation>رفض {amendment} من {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>The name of this amendment in the register</source>
        <translation>اسم هذا التعديل في السجل</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Withdraw {amendment} of {names}</source>
        <translation>سحب {amendment} من {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Proposed, {when}</source>
        <translation>اقتُرح، ‎{when}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommendation taken back</source>
        <translation>أُلغيت التوصية</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice}</source>
        <translation>التوصية: {advice}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} into {amendment}</source>
        <translation>التوصية: {advice} في {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} to {body}</source>
        <translation>التوصية: {advice} إلى {body}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Wording {revision}, until it was changed</source>
        <translation>الصياغة {revision}، إلى أن عُدّلت</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} joined</source>
        <translation>انضمام {code}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} left</source>
        <translation>انسحاب {code}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Hold</source>
        <comment>to put on hold</comment>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Return</source>
        <comment>to give back</comment>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Supersede</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} accepted</source>
        <translation>قُبل {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} put on hold</source>
        <translation>عُلّق {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} rejected</source>
        <translation>رُفض {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} returned to its sponsors</source>
        <translation>أُعيد {amendment} إلى مقدميه</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} submitted</source>
        <translation>قُدّم {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} superseded</source>
        <translation>أصبح {amendment} متجاوَزا</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} tabled</source>
        <translation>طُرح {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} withdrawn</source>
        <translation>سُحب {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be accepted</source>
        <translation>لا يمكن قبول {left} من أصل {all}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be put on hold</source>
        <translation>لا يمكن تعليق {left} من أصل {all}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be rejected</source>
        <translation>لا يمكن رفض {left} من أصل {all}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be withdrawn</source>
        <translation>لا يمكن سحب {left} من أصل {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} accepted; not these:</source>
        <extracomment>{n} accepted; not these:</extracomment>
        <translation>
            <numerusform>قُبل: {n}؛ ما عدا:</numerusform>
            <numerusform>قُبل: {n}؛ ما عدا:</numerusform>
            <numerusform>قُبل: {n}؛ ما عدا:</numerusform>
            <numerusform>قُبل: {n}؛ ما عدا:</numerusform>
            <numerusform>قُبل: {n}؛ ما عدا:</numerusform>
            <numerusform>قُبل: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments accepted</source>
        <extracomment>{n} amendment accepted</extracomment>
        <translation>
            <numerusform>لم يُقبل أي تعديل</numerusform>
            <numerusform>قُبل تعديل واحد</numerusform>
            <numerusform>قُبل تعديلان</numerusform>
            <numerusform>قُبلت {n} تعديلات</numerusform>
            <numerusform>قُبل {n} تعديلا</numerusform>
            <numerusform>قُبل {n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments put on hold</source>
        <extracomment>{n} amendment put on hold</extracomment>
        <translation>
            <numerusform>لم يُعلّق أي تعديل</numerusform>
            <numerusform>عُلّق تعديل واحد</numerusform>
            <numerusform>عُلّق تعديلان</numerusform>
            <numerusform>عُلّقت {n} تعديلات</numerusform>
            <numerusform>عُلّق {n} تعديلا</numerusform>
            <numerusform>عُلّق {n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments rejected</source>
        <extracomment>{n} amendment rejected</extracomment>
        <translation>
            <numerusform>لم يُرفض أي تعديل</numerusform>
            <numerusform>رُفض تعديل واحد</numerusform>
            <numerusform>رُفض تعديلان</numerusform>
            <numerusform>رُفضت {n} تعديلات</numerusform>
            <numerusform>رُفض {n} تعديلا</numerusform>
            <numerusform>رُفض {n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments returned to their sponsors</source>
        <extracomment>{n} amendment returned to its sponsors</extracomment>
        <translation>
            <numerusform>لم يُعد أي تعديل إلى مقدميه</numerusform>
            <numerusform>أُعيد تعديل واحد إلى مقدميه</numerusform>
            <numerusform>أُعيد تعديلان إلى مقدميهما</numerusform>
            <numerusform>أُعيدت {n} تعديلات إلى مقدميها</numerusform>
            <numerusform>أُعيد {n} تعديلا إلى مقدميها</numerusform>
            <numerusform>أُعيد {n} تعديل إلى مقدميها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments submitted</source>
        <extracomment>{n} amendment submitted</extracomment>
        <translation>
            <numerusform>لم يُقدّم أي تعديل</numerusform>
            <numerusform>قُدّم تعديل واحد</numerusform>
            <numerusform>قُدّم تعديلان</numerusform>
            <numerusform>قُدّمت {n} تعديلات</numerusform>
            <numerusform>قُدّم {n} تعديلا</numerusform>
            <numerusform>قُدّم {n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments superseded</source>
        <extracomment>{n} amendment superseded</extracomment>
        <translation>
            <numerusform>لا تعديلات متجاوَزة</numerusform>
            <numerusform>تعديل واحد متجاوَز</numerusform>
            <numerusform>تعديلان متجاوَزان</numerusform>
            <numerusform>{n} تعديلات متجاوَزة</numerusform>
            <numerusform>{n} تعديلا متجاوَزا</numerusform>
            <numerusform>{n} تعديل متجاوَز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments tabled</source>
        <extracomment>{n} amendment tabled</extracomment>
        <translation>
            <numerusform>لم يُطرح أي تعديل</numerusform>
            <numerusform>طُرح تعديل واحد</numerusform>
            <numerusform>طُرح تعديلان</numerusform>
            <numerusform>طُرحت {n} تعديلات</numerusform>
            <numerusform>طُرح {n} تعديلا</numerusform>
            <numerusform>طُرح {n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments withdrawn</source>
        <extracomment>{n} amendment withdrawn</extracomment>
        <translation>
            <numerusform>لم يُسحب أي تعديل</numerusform>
            <numerusform>سُحب تعديل واحد</numerusform>
            <numerusform>سُحب تعديلان</numerusform>
            <numerusform>سُحبت {n} تعديلات</numerusform>
            <numerusform>سُحب {n} تعديلا</numerusform>
            <numerusform>سُحب {n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} put on hold; not these:</source>
        <extracomment>{n} put on hold; not these:</extracomment>
        <translation>
            <numerusform>عُلّق: {n}؛ ما عدا:</numerusform>
            <numerusform>عُلّق: {n}؛ ما عدا:</numerusform>
            <numerusform>عُلّق: {n}؛ ما عدا:</numerusform>
            <numerusform>عُلّق: {n}؛ ما عدا:</numerusform>
            <numerusform>عُلّق: {n}؛ ما عدا:</numerusform>
            <numerusform>عُلّق: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} rejected; not these:</source>
        <extracomment>{n} rejected; not these:</extracomment>
        <translation>
            <numerusform>رُفض: {n}؛ ما عدا:</numerusform>
            <numerusform>رُفض: {n}؛ ما عدا:</numerusform>
            <numerusform>رُفض: {n}؛ ما عدا:</numerusform>
            <numerusform>رُفض: {n}؛ ما عدا:</numerusform>
            <numerusform>رُفض: {n}؛ ما عدا:</numerusform>
            <numerusform>رُفض: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} returned to their sponsors; not these:</source>
        <extracomment>{n} returned to its sponsors; not these:</extracomment>
        <translation>
            <numerusform>أُعيد إلى مقدميه: {n}؛ ما عدا:</numerusform>
            <numerusform>أُعيد إلى مقدميه: {n}؛ ما عدا:</numerusform>
            <numerusform>أُعيد إلى مقدميه: {n}؛ ما عدا:</numerusform>
            <numerusform>أُعيد إلى مقدميه: {n}؛ ما عدا:</numerusform>
            <numerusform>أُعيد إلى مقدميه: {n}؛ ما عدا:</numerusform>
            <numerusform>أُعيد إلى مقدميه: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} submitted; not these:</source>
        <extracomment>{n} submitted; not these:</extracomment>
        <translation>
            <numerusform>قُدّم: {n}؛ ما عدا:</numerusform>
            <numerusform>قُدّم: {n}؛ ما عدا:</numerusform>
            <numerusform>قُدّم: {n}؛ ما عدا:</numerusform>
            <numerusform>قُدّم: {n}؛ ما عدا:</numerusform>
            <numerusform>قُدّم: {n}؛ ما عدا:</numerusform>
            <numerusform>قُدّم: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} superseded; not these:</source>
        <extracomment>{n} superseded; not these:</extracomment>
        <translation>
            <numerusform>استُعيض عنه: {n}؛ ما عدا:</numerusform>
            <numerusform>استُعيض عنه: {n}؛ ما عدا:</numerusform>
            <numerusform>استُعيض عنه: {n}؛ ما عدا:</numerusform>
            <numerusform>استُعيض عنه: {n}؛ ما عدا:</numerusform>
            <numerusform>استُعيض عنه: {n}؛ ما عدا:</numerusform>
            <numerusform>استُعيض عنه: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} tabled; not these:</source>
        <extracomment>{n} tabled; not these:</extracomment>
        <translation>
            <numerusform>طُرح: {n}؛ ما عدا:</numerusform>
            <numerusform>طُرح: {n}؛ ما عدا:</numerusform>
            <numerusform>طُرح: {n}؛ ما عدا:</numerusform>
            <numerusform>طُرح: {n}؛ ما عدا:</numerusform>
            <numerusform>طُرح: {n}؛ ما عدا:</numerusform>
            <numerusform>طُرح: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} withdrawn; not these:</source>
        <extracomment>{n} withdrawn; not these:</extracomment>
        <translation>
            <numerusform>سُحب: {n}؛ ما عدا:</numerusform>
            <numerusform>سُحب: {n}؛ ما عدا:</numerusform>
            <numerusform>سُحب: {n}؛ ما عدا:</numerusform>
            <numerusform>سُحب: {n}؛ ما عدا:</numerusform>
            <numerusform>سُحب: {n}؛ ما عدا:</numerusform>
            <numerusform>سُحب: {n}؛ ما عدا:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Choose an amendment to see what it proposes.</source>
        <translation>اختر تعديلا لعرض ما يقترحه.</translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>The first {n} of them.</source>
        <extracomment>The first {n} of them.</extracomment>
        <translation>
            <numerusform>لا شيء منها.</numerusform>
            <numerusform>الأول منها.</numerusform>
            <numerusform>الأولان منها.</numerusform>
            <numerusform>أول {n} منها.</numerusform>
            <numerusform>أول {n} منها.</numerusform>
            <numerusform>أول {n} منها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>It stands after</source>
        <translation>يرد بعد</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>The nearest clause</source>
        <translation>الفقرة الأقرب</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>What follows here</source>
        <translation>ما يلي هنا</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Join the sponsors…</source>
        <translation>الانضمام إلى المقدمين…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Leave the sponsors…</source>
        <translation>الانسحاب من المقدمين…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>The place is right as it is shown</source>
        <translation>الموضع صحيح كما هو مبين</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Doubts</source>
        <translation>أوجه الشك</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Links</source>
        <comment>between clauses</comment>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Notes</source>
        <comment>of a clause</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Offered</source>
        <comment>links</comment>
        <translation>المقترحة</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Private, not exported, never on the projector</source>
        <translation>خاصة، لا تُصدَّر ولا تظهر أبدا على شاشة العرض</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Remove the private note: {note}</source>
        <translation>إزالة الملاحظة الخاصة: {note}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show in the history: {line}</source>
        <translation>عرض في السجل الزمني: {line}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show it in the history</source>
        <translation>عرضه في السجل الزمني</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/inspector.py"/>
        <source>Show {n} more amendments</source>
        <extracomment>Show {n} more amendment</extracomment>
        <translation>
            <numerusform>عرض {n} تعديل آخر</numerusform>
            <numerusform>عرض تعديل واحد آخر ({n})</numerusform>
            <numerusform>عرض تعديلين آخرين ({n})</numerusform>
            <numerusform>عرض {n} تعديلات أخرى</numerusform>
            <numerusform>عرض {n} تعديلا آخر</numerusform>
            <numerusform>عرض {n} تعديل آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Theme of {clause}</source>
        <translation>موضوع {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>What is to be said of the clause</source>
        <translation>ما يقال عن الفقرة</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <location filename="gui/inspector/page.py"/>
        <source>Choose a row to see more of it.</source>
        <translation>اختر صفا لعرض المزيد عنه.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>For whoever has this project file; in no export and in no history.</source>
        <translation>لمن لديه ملف المفاوضات هذا؛ لا تظهر في أي تصدير ولا في السجل الزمني.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Noted; no export has it.</source>
        <translation>دُوّنت؛ ولا تظهر في أي تصدير.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Passphrase…</source>
        <translation>عبارة المرور…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private note on {name}</source>
        <translation>ملاحظة خاصة بشأن {name}</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private notes are locked. Unlock them to write one.</source>
        <translation>الملاحظات الخاصة مقفلة. افتح قفلها لكتابة ملاحظة.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>The note is removed for good.</source>
        <translation>أُزيلت الملاحظة نهائيا.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>There are no private notes.</source>
        <translation>لا توجد ملاحظات خاصة.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written (UTC)</source>
        <translation>وقت الكتابة (UTC)</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>the negotiation</source>
        <translation>المفاوضات</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>“{text}” leaves the file; no undo brings it back.</source>
        <translation>تزول «{text}» من الملف؛ ولا يعيدها أي تراجع.</translation>
    </message>
    <message>
        <location filename="gui/inspector/remarks_view.py"/>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/remarks_view.py"/>
        <source>and {n} more, which {command} lists</source>
        <extracomment>and {n} more, which {command} lists</extracomment>
        <translation>
            <numerusform>ولا غيرها، انظر {command}</numerusform>
            <numerusform>وواحدة أخرى ترد في {command}</numerusform>
            <numerusform>واثنتان أخريان تردان في {command}</numerusform>
            <numerusform>و {n} غيرها ترد في {command}</numerusform>
            <numerusform>و {n} غيرها ترد في {command}</numerusform>
            <numerusform>و {n} غيرها ترد في {command}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Beside: “{words}”</source>
        <translation>إلى جانبها: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm</source>
        <comment>link</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm the link with {clause}</source>
        <translation>تأكيد الرابط مع {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>How sure it is that the two clauses deal with the same matter</source>
        <translation>مدى التأكد من أن الفقرتين تعالجان المسألة نفسها</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}</source>
        <translation>الرابط مع {clause}، {state}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}: {why}</source>
        <translation>الرابط مع {clause}، {state}: {why}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse</source>
        <comment>link</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse the link with {clause}</source>
        <translation>رفض الرابط مع {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back</source>
        <comment>decision</comment>
        <translation>إلغاء القرار</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back the decision on the link with {clause}</source>
        <translation>إلغاء القرار بشأن الرابط مع {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed</source>
        <comment>link</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed by {who}</source>
        <comment>link</comment>
        <translation>أكده {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>drawn</source>
        <comment>link</comment>
        <translation>مرسوم</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>elsewhere</source>
        <comment>clause</comment>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>offered</source>
        <comment>link</comment>
        <translation>مقترح</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused</source>
        <comment>link</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused by {who}</source>
        <comment>link</comment>
        <translation>رفضه {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme</source>
        <translation>اسم الموضوع الجديد</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme, then Enter</source>
        <translation>اسم الموضوع الجديد، ثم Enter</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>New theme…</source>
        <translation>موضوع جديد…</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved together with {clauses}</source>
        <translation>نُقل مع {clauses}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved within the clause: {words}</source>
        <translation>نُقل داخل الفقرة: {words}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>other force</source>
        <translation>قوة مختلفة</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{clause} is removed</source>
        <translation>إزالة {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{n} more</source>
        <translation>{n} غيرها</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Not the same clause</source>
        <translation>ليست الفقرة نفسها</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Split the link: the two clauses do not belong together</source>
        <translation>فك الرابط: الفقرتان غير متقابلتين</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>{clause} is not the same clause: split the link</source>
        <translation>{clause} ليس الفقرة نفسها: فك الرابط</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>✓ joined by {who}</source>
        <translation>✓ ربطه {who}</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Ad referendum</source>
        <translation>رهن التشاور</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next amendment</source>
        <translation>التعديل التالي</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next open clause ▶</source>
        <translation>الفقرة المفتوحة التالية ◀</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>open</source>
        <comment>state of a clause</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>As the text was printed, gaps too</source>
        <translation>كما طُبع النص، مع الفجوات</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Between 5 and 6 comes</source>
        <translation>ما يُدرج بين 5 و 6</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Came since: {numbers}.</source>
        <translation>أُدرج منذ ذلك الحين: {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Count everything through</source>
        <translation>ترقيم الكل من جديد</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph is called as before.</source>
        <translation>كل فقرة تحتفظ برقمها السابق.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph keeps the number that it has now, as circulated.</source>
        <translation>كل فقرة تحتفظ برقمها الحالي، كما عُممت.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze numbers</source>
        <translation>تثبيت الأرقام</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Frozen by {person} since {time}.</source>
        <translation>ثبّتها {person} منذ ‎{time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>In sections…</source>
        <translation>في الأقسام…</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Keep the numbers as circulated</source>
        <translation>الإبقاء على الأرقام كما عُممت</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let numbers follow the text</source>
        <translation>إتباع الأرقام للنص</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let them follow</source>
        <translation>إتباعها للنص</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation>لا أرقام مثبّتة؛ فهي تتبع النص.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Number now</source>
        <translation>الرقم الحالي</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are frozen</source>
        <translation>الأرقام مثبّتة</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are no longer frozen.</source>
        <translation>لم تعد الأرقام مثبّتة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers begin again</source>
        <translation>تبدأ الأرقام من جديد</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text</source>
        <translation>الأرقام تتبع النص</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text.</source>
        <translation>الأرقام تتبع النص.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers frozen · {time}</source>
        <translation>الأرقام مثبّتة · ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers go on</source>
        <translation>تستمر الأرقام</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers in sections</source>
        <translation>الأرقام في الأقسام</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers of the clauses</source>
        <translation>أرقام الفقرات</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumber</source>
        <translation>إعادة الترقيم</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumbered</source>
        <translation>أُعيد ترقيمه</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Resolutions go on through all sections; those on the budget begin again.</source>
        <translation>تستمر أرقام القرارات عبر جميع الأقسام؛ وتبدأ أرقام قرارات الميزانية من جديد.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Stay empty: {numbers}.</source>
        <translation>تبقى شاغرة: {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The draft is renumbered</source>
        <translation>أُعيد ترقيم المشروع</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The export “Old and new numbers” has the whole table.</source>
        <translation>يتضمن التصدير «الأرقام القديمة والجديدة» الجدول الكامل.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The new numbers are frozen.</source>
        <translation>الأرقام الجديدة مثبّتة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The number of a paragraph that is deleted stays empty.</source>
        <translation>يبقى رقم الفقرة المحذوفة شاغرا.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation>الأرقام مثبّتة؛ يتعين أولا إتباعها للنص.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation>الأرقام مرتبة: لن يتغير رقم أي فقرة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They begin again with 1</source>
        <translation>تبدأ من 1 مجددا</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They go on</source>
        <translation>تستمر</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Those that are frozen stay; what came since is fixed too.</source>
        <translation>تبقى الأرقام المثبّتة؛ ويُثبّت أيضا ما أُدرج منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Until it was renumbered: {number}</source>
        <translation>إلى حين إعادة ترقيمه: {number}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Where a section begins</source>
        <translation>بداية القسم</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>one without</source>
        <comment>a number</comment>
        <translation>ما هو بلا رقم</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{changes} and {n} more.</source>
        <translation>{changes} و {n} غيرها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{old} becomes {new}</source>
        <translation>{old} يصبح {new}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due in {time}</source>
        <translation>مهلة تقديم التعديلات: باق {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due {time}</source>
        <translation>مهلة تقديم التعديلات: ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments were due until {time}</source>
        <translation>انتهت مهلة تقديم التعديلات: ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>On {clauses}.</source>
        <translation>بشأن {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends in {time}</source>
        <translation>مهلة الصمت: باق {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends {time}</source>
        <translation>تنتهي مهلة الصمت: ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence passed at {time}</source>
        <translation>انقضت مهلة الصمت: ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: amendments due {time}.</source>
        <translation>ثم مهلة تقديم التعديلات: ‎{time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: silence ends {time}.</source>
        <translation>ثم تنتهي مهلة الصمت: ‎{time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{meeting}. What is done now belongs to this meeting.</source>
        <translation>{meeting}. ما يُنجز الآن يُنسب إلى هذا الاجتماع.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/clock.py"/>
        <source>{n} late</source>
        <extracomment>{n} late</extracomment>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>{n} متأخرة</numerusform>
            <numerusform>{n} متأخرا</numerusform>
            <numerusform>{n} متأخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin a silence procedure</source>
        <translation>بدء إجراء الموافقة الصامتة</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break it</source>
        <translation>كسره</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break the silence</source>
        <translation>كسر الصمت</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Day, time and offset from UTC.</source>
        <translation>اليوم والوقت وفرق التوقيت عن UTC.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline for amendments</source>
        <translation>الموعد النهائي لتقديم التعديلات</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline set until {time}</source>
        <translation>حُدد الموعد النهائي: ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure has ended.</source>
        <translation>لم تنته أي مهلة لإجراء الموافقة الصامتة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure is running.</source>
        <translation>لا يوجد إجراء موافقة صامتة جار.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>On</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Set</source>
        <comment>to set</comment>
        <translation>تحديد</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence broken by {codes}</source>
        <translation>كسر {codes} الصمت</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence has passed, on record</source>
        <translation>انقضت مهلة الصمت، وسُجل ذلك</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Under silence until {time}</source>
        <translation>قيد الموافقة الصامتة حتى ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>What they object to</source>
        <translation>ما يُعترض عليه</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>the whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>{procedure}, until {time} UTC</source>
        <translation>{procedure}، حتى ‎{time} UTC</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>List of delegations, or report with participants</source>
        <translation>قائمة الوفود، أو تقرير يتضمن المشاركين</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Votes</source>
        <translation>التصويتات</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>2026-11-26; empty: today</source>
        <translation>2026-11-26؛ فارغ: اليوم</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree ad referendum {clause}</source>
        <translation>الاتفاق رهن التشاور على {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree anyway</source>
        <translation>الاتفاق مع ذلك</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree {clause}</source>
        <translation>الاتفاق على {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Code of the group</source>
        <translation>رمز المجموعة</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Codes of its members with commas between; nobody: it speaks for itself only.</source>
        <translation>رموز أعضائها مفصولة بفواصل؛ لا أحد: تتكلم باسمها فقط.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Conference Room 2</source>
        <translation>غرفة الاجتماعات 2</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Empty: that of the meeting, else today</source>
        <translation>فارغ: يوم الاجتماع، وإلا فاليوم</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Europe/Vienna or +01:00; empty: as here</source>
        <translation>Europe/Vienna أو ‎+01:00؛ فارغ: كما هنا</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>In a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open</source>
        <comment>to open a meeting</comment>
        <translation>افتتاح</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open a meeting</source>
        <translation>افتتاح اجتماع</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park {clause}</source>
        <translation>تأجيل {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Place</source>
        <comment>where a meeting is</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position on</source>
        <translation>الموقف من</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Record</source>
        <comment>to keep on record</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen {clause}</source>
        <translation>إعادة فتح {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Speaks for</source>
        <translation>تتكلم باسم</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Take a position</source>
        <translation>اتخاذ موقف</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is closed</source>
        <translation>اختُتم الاجتماع «{name}»</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is open</source>
        <translation>افتُتح الاجتماع «{name}»</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Their words, a condition</source>
        <translation>الكلمات المستخدمة، شرط</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Third informal reading</source>
        <translation>القراءة غير الرسمية الثالثة</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>This applies to its sub-paragraphs too.</source>
        <translation>يزول معها ما يندرج تحتها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>What is done until it is closed belongs to it.</source>
        <translation>ما يُنجز إلى حين اختتامه يُنسب إليه.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Where it is new</source>
        <translation>إن كانت جديدة</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the base in {set}</source>
        <translation>الصيغة الأساسية في {set}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the bracket [{words}]</source>
        <translation>القوسان [{words}]</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the clause {clause}</source>
        <translation>الفقرة {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed</source>
        <translation>تم الاتفاق على {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed ad ref</source>
        <translation>تم الاتفاق رهن التشاور على {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is deleted</source>
        <translation>تم حذف {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is open again</source>
        <translation>أُعيد فتح {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is parked</source>
        <translation>تم تأجيل {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for itself only</source>
        <translation>تتكلم {code} باسمها فقط</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for {members}</source>
        <translation>تتكلم {code} باسم {members}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{n} amendments are open on it: {amendments}. Once it is agreed they cannot be accepted any more.</source>
        <extracomment>{n} amendment is open on it: {amendments}. Once it is agreed it cannot be accepted any more.</extracomment>
        <translation>
            <numerusform>لا تعديلات معلقة على هذه الفقرة: {amendments}.</numerusform>
            <numerusform>تعديل واحد معلق على هذه الفقرة: {amendments}. ولا يمكن قبوله بعد الموافقة عليها.</numerusform>
            <numerusform>تعديلان معلقان على هذه الفقرة: {amendments}. ولا يمكن قبولهما بعد الموافقة عليها.</numerusform>
            <numerusform>{n} تعديلات معلقة على هذه الفقرة: {amendments}. ولا يمكن قبولها بعد الموافقة عليها.</numerusform>
            <numerusform>{n} تعديلا معلقا على هذه الفقرة: {amendments}. ولا يمكن قبولها بعد الموافقة عليها.</numerusform>
            <numerusform>{n} تعديل معلق على هذه الفقرة: {amendments}. ولا يمكن قبولها بعد الموافقة عليها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>A list in a file, or the list of participants of a report</source>
        <translation>قائمة في ملف، أو قائمة المشاركين في تقرير</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Add delegations</source>
        <translation>إضافة وفود</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Can be added</source>
        <translation>يمكن إضافتها</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Find a State or group</source>
        <translation>البحث عن دولة أو مجموعة</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whoever is not on the list of States and groups.</source>
        <translation>لمن لا يرد في قائمة الدول والمجموعات.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whom the group speaks</source>
        <translation>من تتكلم المجموعة باسمهم</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Friends of the Sea</source>
        <translation>أصدقاء البحر</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list</source>
        <translation>استيراد القائمة</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members of {group}</source>
        <translation>أعضاء {group}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members…</source>
        <translation>الأعضاء…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New delegation</source>
        <translation>وفد جديد</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>No delegation was added.</source>
        <translation>لم يُضف أي وفد.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Nobody takes part yet. Find a State or group to add it.</source>
        <translation>لا يوجد مشاركون بعد. ابحث عن دولة أو مجموعة لإضافتها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>One delegation per line</source>
        <translation>وفد واحد في كل سطر</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Paste a list…</source>
        <translation>لصق قائمة…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Possible while it has no amendments and positions</source>
        <translation>ممكن ما دام ليس له تعديلات ولا مواقف</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Reading the list</source>
        <translation>قراءة القائمة</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename {name}</source>
        <translation>تغيير اسم {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Taking part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The code stays.</source>
        <translation>يبقى الرمز كما هو.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The search finds every State and group, in all six languages.</source>
        <translation>يجد البحث جميع الدول والمجموعات باللغات الست.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>They take part from now on</source>
        <translation>يشاركون من الآن فصاعدا</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>With a name and code of its own</source>
        <translation>باسم ورمز خاصين به</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Write or paste one delegation per line: a State or group by its code or name, or any other as CODE, name.</source>
        <translation>اكتب أو ألصق وفدا واحدا في كل سطر: دولة أو مجموعة برمزها أو اسمها، أو أي وفد آخر على هيئة: CODE, الاسم.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{code} is now {name}</source>
        <translation>أصبح اسم {code} الآن {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{names} added</source>
        <translation>أُضيف: {names}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{name} removed</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations added</source>
        <extracomment>{n} delegation added</extracomment>
        <translation>
            <numerusform>لم يُضف أي وفد</numerusform>
            <numerusform>أُضيف وفد واحد</numerusform>
            <numerusform>أُضيف وفدان</numerusform>
            <numerusform>أُضيفت {n} وفود</numerusform>
            <numerusform>أُضيف {n} وفدا</numerusform>
            <numerusform>أُضيف {n} وفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations found.</source>
        <extracomment>{n} delegation found.</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي وفد.</numerusform>
            <numerusform>عُثر على وفد واحد.</numerusform>
            <numerusform>عُثر على وفدين.</numerusform>
            <numerusform>عُثر على {n} وفود.</numerusform>
            <numerusform>عُثر على {n} وفدا.</numerusform>
            <numerusform>عُثر على {n} وفد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} more lines are not known.</source>
        <extracomment>{n} more line is not known.</extracomment>
        <translation>
            <numerusform>لا يوجد سطر آخر غير معروف.</numerusform>
            <numerusform>سطر آخر غير معروف.</numerusform>
            <numerusform>سطران آخران غير معروفين.</numerusform>
            <numerusform>{n} أسطر أخرى غير معروفة.</numerusform>
            <numerusform>{n} سطرا آخر غير معروف.</numerusform>
            <numerusform>{n} سطر آخر غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} take part already.</source>
        <extracomment>{n} takes part already.</extracomment>
        <translation>
            <numerusform>لا يشارك أي منها بعد.</numerusform>
            <numerusform>يشارك واحد منها بالفعل.</numerusform>
            <numerusform>يشارك اثنان منها بالفعل.</numerusform>
            <numerusform>تشارك {n} منها بالفعل.</numerusform>
            <numerusform>يشارك {n} منها بالفعل.</numerusform>
            <numerusform>يشارك {n} منها بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known.</source>
        <translation>«{line}» غير معروف.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known; did you mean {names}?</source>
        <translation>«{line}» غير معروف؛ هل تقصد {names}؟</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Awaits instructions</source>
        <translation>في انتظار التعليمات</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Choose cells first: a delegation on a point.</source>
        <translation>اختر خلايا أولا: وفدا بشأن نقطة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Dissociated</source>
        <translation>نأي بالنفس</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Flexible</source>
        <translation>مرونة</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Oppose</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Reserve</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Unclear</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegations}: {position} on {points}</source>
        <translation>{delegations}: {position} بشأن {points}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation} is unclear (its groups differ: {groups})</source>
        <translation>{delegation}: موقف غير واضح (مجموعاته مختلفة: {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation}: nothing was said</source>
        <translation>{delegation}: لم يُقل شيء</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, apart from {codes}</source>
        <translation>{position}، باستثناء {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, said by {group}</source>
        <translation>{position}، أعلنته {group}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Positions: points down, delegations across</source>
        <translation>المواقف: النقاط عموديا والوفود أفقيا</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All clauses</source>
        <translation>جميع الفقرات</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All delegations</source>
        <translation>جميع الوفود</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>As a table, for Word, Excel or a message (Ctrl+C)</source>
        <translation>كجدول، من أجل Word أو Excel أو رسالة (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>No point is open.</source>
        <translation>لا نقاط مفتوحة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nobody has proposed anything or taken a position.</source>
        <translation>لم يقترح أحد شيئا ولم يتخذ موقفا.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nothing open waits for a position of this delegation.</source>
        <translation>لا شيء قيد النظر ينتظر موقفا من هذا الوفد.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Only open points</source>
        <translation>النقاط المفتوحة فقط</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Proposals and positions</source>
        <translation>المقترحات والمواقف</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Take back</source>
        <comment>position</comment>
        <translation>سحب الموقف</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The draft has no clauses.</source>
        <translation>ليس في المشروع فقرات.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The position chosen</source>
        <translation>الموقف المختار</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Which points are shown</source>
        <translation>النقاط المعروضة</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Whose positions are shown</source>
        <translation>أصحاب المواقف المعروضة</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Without a position of {whose}</source>
        <translation>بلا موقف لـ {whose}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>{n} cells chosen</source>
        <extracomment>{n} cell chosen</extracomment>
        <translation>
            <numerusform>لا خلايا مختارة</numerusform>
            <numerusform>خلية واحدة مختارة</numerusform>
            <numerusform>خليتان مختارتان</numerusform>
            <numerusform>{n} خلايا مختارة</numerusform>
            <numerusform>{n} خلية مختارة</numerusform>
            <numerusform>{n} خلية مختارة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>(no text)</source>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Alternatives</source>
        <translation>البدائل</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Asked by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Begin silence…</source>
        <translation>بدء الموافقة الصامتة…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choice</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Close the meeting</source>
        <translation>اختتام الاجتماع</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Ended: {how}</source>
        <translation>انتهى: {how}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Enter goes to the clause.</source>
        <translation>ينقل Enter إلى الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No deadline is set, and no silence procedure was begun.</source>
        <translation>لم يُحدد موعد نهائي، ولم يبدأ إجراء موافقة صامتة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No meeting was opened, and no group is known.</source>
        <translation>لم يُفتتح اجتماع، ولا توجد مجموعة معروفة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No positions were taken; Negotiation, Take a position.</source>
        <translation>لم تُعلن أي مواقف؛ «المفاوضات»، «اتخاذ موقف».</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Not agreed, because changed since</source>
        <translation>غير متفق عليها، لأنها عُدّلت منذ ذلك الحين</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing is agreed until everything is agreed.</source>
        <translation>لا اتفاق على شيء ما لم يُتفق على كل شيء.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing was decided on any clause; all are open.</source>
        <translation>لم يُبت في أي فقرة؛ وكلها مفتوحة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Open a meeting…</source>
        <translation>افتتاح اجتماع…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Opened</source>
        <translation>وقت الافتتاح</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Placeholders wait for words; recorded are versions in sets that nobody decided yet.</source>
        <translation>المواضع الشاغرة في انتظار كلمات؛ والمسجلة صيغ في مجموعات لم يبت فيها أحد بعد.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Resolve…</source>
        <translation>حسم…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a deadline…</source>
        <translation>تحديد موعد نهائي…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a group…</source>
        <translation>تحديد مجموعة…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Several versions of a clause, of which one is chosen.</source>
        <translation>عدة صيغ لفقرة، تُختار منها واحدة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Silence</source>
        <translation>الموافقة الصامتة</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>The whole draft</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets and no options in the draft.</source>
        <translation>لا توجد أقواس ولا خيارات في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets.</source>
        <translation>لا توجد أقواس.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no sets of alternatives.</source>
        <translation>لا توجد مجموعات بدائل.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Until (UTC)</source>
        <translation>حتى (UTC)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What comes late is taken in and marked; what silence covered is agreed when it passed.</source>
        <translation>ما يصل متأخرا يُقبل ويُعلّم؛ وما شملته الموافقة الصامتة متفق عليه بانقضاء مهلتها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What is done while a meeting is open belongs to it; a group speaks for its members.</source>
        <translation>ما يُنجز في أثناء اجتماع مفتوح يُنسب إليه؛ وتتكلم المجموعة باسم أعضائها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>When or for whom</source>
        <translation>متى أو باسم من</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Who stands where; a group is counted by its members.</source>
        <translation>مواقف الجميع؛ وتُحسب المجموعة بعدد أعضائها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>a text of its own</source>
        <translation>نص قائم بذاته</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>broken by {codes}</source>
        <translation>كسره {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>itself only</source>
        <translation>نفسها فقط</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>late: {amendments}</source>
        <translation>متأخر: {amendments}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>open</source>
        <comment>a meeting</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>unclear</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>with its clause</source>
        <translation>مع فقرتها</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>{delegation} (its groups differ: {groups})</source>
        <translation>{delegation} (تختلف مواقف مجموعاته: {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is not open.</source>
        <translation>شاشة العرض غير مفتوحة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is on the second screen again.</source>
        <translation>عادت شاشة العرض إلى الشاشة الثانية.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The second screen is gone; the projector is a window until it is back.</source>
        <translation>زالت الشاشة الثانية؛ والعرض في نافذة إلى حين عودتها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>There is no other screen; F11 fills this one.</source>
        <translation>لا توجد شاشة أخرى؛ ويملأ F11 هذه الشاشة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Every clause in the rows that are shown is agreed.</source>
        <translation>جميع الفقرات في الصفوف المعروضة متفق عليها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Reopen {clause}…</source>
        <translation>إعادة فتح {clause}…</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Freeze the screen as it is</source>
        <translation>تجميد الشاشة كما هي</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Let the screen follow again</source>
        <translation>إعادة الشاشة إلى المتابعة</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Meeting, clock and projector</source>
        <translation>الاجتماع والساعة وشاشة العرض</translation>
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
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و {n} غيرها</numerusform>
            <numerusform>و {n} غيرها</numerusform>
            <numerusform>و {n} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{n} PROPOSALS</source>
        <extracomment>ONE PROPOSAL</extracomment>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>{n} مقترحات</numerusform>
            <numerusform>{n} مقترحا</numerusform>
            <numerusform>{n} مقترح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: frozen on {clause}</source>
        <translation>شاشة العرض: مجمدة عند {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: {clause}</source>
        <translation>شاشة العرض: {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>ad ref</source>
        <translation>رهن التشاور</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Abstaining</source>
        <translation>الممتنعون</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Adopted without a vote</source>
        <translation>اعتُمد بدون تصويت</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Against</source>
        <translation>المعارضون</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>An adopted amendment goes into the text; what it makes impossible is not put to the vote. Equally divided votes reject.</source>
        <translation>يُدرج التعديل المعتمد في النص؛ وما يصبح مستحيلا بسببه لا يُطرح للتصويت. وتعادل الأصوات رفض.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes</source>
        <translation>بالتصويت</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes, two thirds are needed</source>
        <translation>بالتصويت، بأغلبية الثلثين</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Empty: nobody. Else there is first a vote on whether it is divided.</source>
        <translation>فارغ: لا أحد. وإلا يُصوّت أولا على التجزئة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>How, or why</source>
        <translation>الكيفية أو السبب</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>If adopted, its place is right</source>
        <translation>إذا اعتُمد، فموضعه صحيح</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>In favour</source>
        <translation>المؤيدون</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>No amendment is before the meeting, so there is nothing to vote on.</source>
        <translation>لا يُعرض على الاجتماع أي تعديل، فلا شيء يُصوّت عليه.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>On each of</source>
        <translation>على كل من</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote</source>
        <translation>تسجيل التصويت</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote…</source>
        <translation>تسجيل التصويت…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Rule 89: parts are voted on separately where a delegation asks for it; those that are approved are then put to the vote as a whole.</source>
        <translation>المادة 89: يُصوّت على الأجزاء كل على حدة إذا طلب وفد ذلك؛ ثم يُطرح ما اعتُمد منها للتصويت ككل.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes on {item}</source>
        <translation>التصويت المنفصل على {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes…</source>
        <translation>تصويت منفصل…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>There are separate votes on {item}</source>
        <translation>يجري التصويت على {item} على أجزاء</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Tick the parts on which there are separate votes.</source>
        <translation>ضع علامة على الأجزاء التي يُصوّت عليها على حدة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on</source>
        <translation>التصويت على</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on {item}</source>
        <translation>التصويت على {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote separately</source>
        <translation>تصويت منفصل</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Who objects</source>
        <translation>الجهة المعترضة</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Write the numbers of votes in figures, or nothing for none.</source>
        <translation>اكتب أعداد الأصوات بالأرقام، أو اترك الحقل فارغا إن لم توجد.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>{amendment} has no parts that could be voted on separately.</source>
        <translation>{amendment} ليس له أجزاء يمكن التصويت عليها على حدة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>As suggested by rule 90</source>
        <translation>وفقا لاقتراح المادة 90</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Excludes {amendments}.</source>
        <translation>يستبعد {amendments}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Keep this order</source>
        <translation>حفظ هذا الترتيب</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Lines that are left out come where they are suggested.</source>
        <translation>الأسطر المتروكة ترد حيث يُقترح ورودها.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>One amendment a line</source>
        <translation>تعديل واحد في كل سطر</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Order of voting</source>
        <translation>ترتيب التصويت</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the text. Put the lines in the order in which the chair wants the votes; the list can be exported.</source>
        <translation>اقتراح المادة 90 من النظام الداخلي للجمعية العامة: يُطرح أولا التعديل الأبعد عن النص. رتّب الأسطر كما يريد الرئيس ترتيب التصويت؛ ويمكن تصدير القائمة.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The order of voting is kept</source>
        <translation>حُفظ ترتيب التصويت</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The votes are in the suggested order</source>
        <translation>التصويت بالترتيب المقترح</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>A link joins clauses of two texts; choose one of another text.</source>
        <translation>الرابط يجمع فقرتين من نصين؛ اختر فقرة من نص آخر.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Choose a confirmed or refused link in the inspector to take its decision back.</source>
        <translation>اختر في لوحة التفاصيل رابطا مؤكدا أو مرفوضا لإلغاء القرار بشأنه.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Decision on the link taken back</source>
        <translation>أُلغي القرار بشأن الرابط</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} confirmed</source>
        <translation>تم تأكيد الرابط مع {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} refused</source>
        <translation>تم رفض الرابط مع {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Linked with {clause}</source>
        <translation>تم الربط بـ {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>No clause is held any more</source>
        <translation>لم تعد أي فقرة في انتظار الربط</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no clause in this cell to link.</source>
        <translation>لا توجد في هذه الخلية فقرة لربطها.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to confirm.</source>
        <translation>لا يوجد في هذا الصف رابط لتأكيده.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to refuse.</source>
        <translation>لا يوجد في هذا الصف رابط لرفضه.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link to split here; choose a source's clause beside one of the base or of another source.</source>
        <translation>لا يوجد هنا رابط لفكه؛ اختر فقرة مصدر إلى جانب فقرة من النص الأساسي أو من مصدر آخر.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} is to be linked: go to the clause of another text and give the same command.</source>
        <translation>{clause} في انتظار الربط: انتقل إلى فقرة من نص آخر ونفّذ الأمر نفسه.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} split from {other}</source>
        <translation>تم فك {clause} عن {other}</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>not in the draft</source>
        <translation>غير وارد في المشروع</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words deleted</source>
        <translation>كلمات محذوفة</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words inserted</source>
        <translation>كلمات مضافة</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments that cannot be accepted beside what was accepted, or beside each other</source>
        <translation>تعديلات لا يمكن قبولها مع ما قُبل أو مع بعضها</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place is no longer in the draft</source>
        <translation>تعديلات لم يعد موضعها في المشروع</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place you must confirm</source>
        <translation>تعديلات يتعين عليك تأكيد موضعها</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Brackets of the draft that are still to be resolved</source>
        <translation>أقواس في المشروع لم تُحسم بعد</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the base to which nothing in the sources shown answers</source>
        <translation>فقرات من النص الأساسي لا مقابل لها في المصادر المعروضة</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the sources shown to which nothing in the base or the draft answers</source>
        <translation>فقرات من المصادر المعروضة لا مقابل لها في النص الأساسي ولا في المشروع</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Doubtful rows</source>
        <translation>صفوف مشكوك فيها</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Language differences</source>
        <translation>الاختلافات اللغوية</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Needs confirmation</source>
        <translation>يحتاج إلى تأكيد</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Not in the sources</source>
        <translation>غير وارد في المصادر</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Open brackets</source>
        <translation>الأقواس المفتوحة</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>References of the draft that are out of date, or whose paragraph is gone</source>
        <translation>إحالات في المشروع متقادمة أو زالت فقرتها</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Rows in which the texts disagree on what belongs together</source>
        <translation>صفوف تختلف فيها النصوص على ما يتقابل منها</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Where the draft and the language versions shown differ</source>
        <translation>حيث لا يتطابق المشروع والنسخ اللغوية المعروضة</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Without a place</source>
        <translation>بلا موضع</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} open brackets</source>
        <extracomment>{n} open bracket</extracomment>
        <translation>
            <numerusform>لا أقواس مفتوحة</numerusform>
            <numerusform>زوج أقواس مفتوح</numerusform>
            <numerusform>زوجا أقواس مفتوحان</numerusform>
            <numerusform>{n} أزواج أقواس مفتوحة</numerusform>
            <numerusform>{n} زوج أقواس مفتوحا</numerusform>
            <numerusform>{n} زوج أقواس مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} to be placed</source>
        <extracomment>{n} to be placed</extracomment>
        <translation>
            <numerusform>لا شيء يتعين وضعه</numerusform>
            <numerusform>واحد يتعين وضعه</numerusform>
            <numerusform>اثنان يتعين وضعهما</numerusform>
            <numerusform>{n} يتعين وضعها</numerusform>
            <numerusform>{n} يتعين وضعها</numerusform>
            <numerusform>{n} يتعين وضعها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/rows/prepared_cells.py"/>
        <source>Looking for differences</source>
        <translation>البحث عن الاختلافات</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter.py"/>
        <source>Only {delegation}</source>
        <translation>{delegation} فقط</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Filters that are on</source>
        <translation>عوامل التصفية المفعّلة</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Show all rows  Esc</source>
        <translation>عرض جميع الصفوف  Esc</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take every filter off</source>
        <translation>إيقاف جميع عوامل التصفية</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take off: {filter}</source>
        <translation>إيقاف: {filter}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>{filter}: click to take it off</source>
        <translation>{filter}: انقر للإيقاف</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>No clause of this row stands anywhere else.</source>
        <translation>لا ترد أي من فقرات هذا الصف في موضع آخر.</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>{clause} is not among the rows that are shown; Esc shows all of them.</source>
        <translation>{clause} ليس ضمن الصفوف المعروضة؛ ويعرضها Esc جميعا.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Now under “{theme}”</source>
        <translation>تندرج الآن تحت «{theme}»</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>There is no clause of the base or of a source in this row.</source>
        <translation>لا توجد في هذا الصف فقرة من النص الأساسي أو من مصدر.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Under no theme now</source>
        <translation>لم تعد تندرج تحت أي موضوع</translation>
    </message>
    <message>
        <location filename="gui/session/dialogues.py"/>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Negotiations ({endings});;All files (*)</source>
        <translation>ملفات المفاوضات ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Texts ({endings});;All files (*)</source>
        <translation>نصوص ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Declaration</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Elements</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of documents</source>
        <translation>قائمة الوثائق</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Not used from {file}: {texts}.</source>
        <translation>لم يُستخدم من {file}: {texts}.</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Resolution</source>
        <translation>القرار</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>{file} holds several texts: used {text}, not {texts}.</source>
        <translation>يحتوي {file} على عدة نصوص: استُخدم {text}، ولم يُستخدم {texts}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} headings</source>
        <extracomment>{n} heading</extracomment>
        <translation>
            <numerusform>لا عناوين فرعية</numerusform>
            <numerusform>عنوان فرعي واحد</numerusform>
            <numerusform>عنوانان فرعيان</numerusform>
            <numerusform>{n} عناوين فرعية</numerusform>
            <numerusform>{n} عنوانا فرعيا</numerusform>
            <numerusform>{n} عنوان فرعي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} items</source>
        <extracomment>{n} item</extracomment>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>{n} بنود</numerusform>
            <numerusform>{n} بندا</numerusform>
            <numerusform>{n} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>لا حواشي</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>{n} حواش</numerusform>
            <numerusform>{n} حاشية</numerusform>
            <numerusform>{n} حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} operative paragraphs</source>
        <extracomment>{n} operative paragraph</extracomment>
        <translation>
            <numerusform>لا فقرات منطوق</numerusform>
            <numerusform>فقرة منطوق واحدة</numerusform>
            <numerusform>فقرتان من المنطوق</numerusform>
            <numerusform>{n} فقرات من المنطوق</numerusform>
            <numerusform>{n} فقرة من المنطوق</numerusform>
            <numerusform>{n} فقرة من المنطوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>{n} فقرات</numerusform>
            <numerusform>{n} فقرة</numerusform>
            <numerusform>{n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} preambular paragraphs</source>
        <extracomment>{n} preambular paragraph</extracomment>
        <translation>
            <numerusform>لا فقرات ديباجة</numerusform>
            <numerusform>فقرة ديباجة واحدة</numerusform>
            <numerusform>فقرتان من الديباجة</numerusform>
            <numerusform>{n} فقرات من الديباجة</numerusform>
            <numerusform>{n} فقرة من الديباجة</numerusform>
            <numerusform>{n} فقرة من الديباجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} tables</source>
        <extracomment>{n} table</extracomment>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>{n} جداول</numerusform>
            <numerusform>{n} جدولا</numerusform>
            <numerusform>{n} جدول</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed at {time} in “{form}” was kept. It is offered when you open that again.</source>
        <translation>حُفظ ما كتبته في ‎{time} في «{form}». وسيُعرض عليك عند فتحه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed in “{form}” was kept. It is offered when you open that again.</source>
        <translation>حُفظ ما كتبته في «{form}». وسيُعرض عليك عند فتحه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Keep it well: without it nobody can read them any more.</source>
        <translation>احتفظ بها جيدًا: فبدونها لن يستطيع أحد قراءتها.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase for private drafts and notes of {name}</source>
        <translation>عبارة مرور المسودات والملاحظات الخاصة: {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes</source>
        <translation>المسودات والملاحظات الخاصة</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted.</source>
        <translation>المسودات والملاحظات الخاصة مشفرة.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted. Older copies hold them in clear: {files}.</source>
        <translation>المسودات والملاحظات الخاصة مشفرة. وتحتوي نسخ أقدم عليها دون تشفير: {files}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are then stored in clear in the project file.</source>
        <translation>تُحفظ المسودات والملاحظات الخاصة بعد ذلك دون تشفير في ملف المشروع.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are locked.</source>
        <translation>المسودات والملاحظات الخاصة مقفلة: {name}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are unlocked.</source>
        <translation>فُتح قفل المسودات والملاحظات الخاصة: {name}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <comment>a button</comment>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase…</source>
        <translation>إزالة عبارة المرور…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The passphrase is removed.</source>
        <translation>أُزيلت عبارة المرور.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The same again</source>
        <translation>كررها مرة أخرى</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>There are no private drafts or notes.</source>
        <translation>لا توجد مسودات أو ملاحظات خاصة.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>These are two different passphrases.</source>
        <translation>هاتان عبارتا مرور مختلفتان.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>They stay in this project file: no export, exchange or copy without private notes has them. With a passphrase they are encrypted.</source>
        <translation>تبقى في ملف المشروع هذا: لا ترد في أي تصدير أو تبادل أو نسخة بلا ملاحظات خاصة. وتُشفَّر بعبارة مرور.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock private drafts and notes of {name}</source>
        <translation>فتح قفل المسودات والملاحظات الخاصة: {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock them by Record &gt; Private drafts and notes.</source>
        <translation>افتح قفلها عبر السجل &gt; المسودات والملاحظات الخاصة.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Until the project is closed.</source>
        <translation>حتى إغلاق المشروع.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>none</source>
        <comment>a passphrase</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>unlocked</source>
        <translation>مفتوحة</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private drafts of {name} are locked.</source>
        <extracomment>{n} private draft of {name} is locked.</extracomment>
        <translation>
            <numerusform>لا مسودات خاصة ({n}) مقفلة لدى {name}.</numerusform>
            <numerusform>مسودة خاصة واحدة ({n}) لدى {name} مقفلة.</numerusform>
            <numerusform>مسودتان خاصتان ({n}) لدى {name} مقفلتان.</numerusform>
            <numerusform>{n} مسودات خاصة لدى {name} مقفلة.</numerusform>
            <numerusform>{n} مسودة خاصة لدى {name} مقفلة.</numerusform>
            <numerusform>{n} مسودة خاصة لدى {name} مقفلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private notes of {name} are locked.</source>
        <extracomment>{n} private note of {name} is locked.</extracomment>
        <translation>
            <numerusform>لا ملاحظات خاصة ({n}) مقفلة لدى {name}.</numerusform>
            <numerusform>ملاحظة خاصة واحدة ({n}) لدى {name} مقفلة.</numerusform>
            <numerusform>ملاحظتان خاصتان ({n}) لدى {name} مقفلتان.</numerusform>
            <numerusform>{n} ملاحظات خاصة لدى {name} مقفلة.</numerusform>
            <numerusform>{n} ملاحظة خاصة لدى {name} مقفلة.</numerusform>
            <numerusform>{n} ملاحظة خاصة لدى {name} مقفلة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Joined the sponsors of {amendment}, which is the same</source>
        <translation>انضم إلى مقدمي {amendment} المطابق له</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Undone: {act}</source>
        <translation>تم التراجع عن: {act}</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>{words}; {names} added</source>
        <translation>{words}؛ أُضيف: {names}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Doing again: {act}</source>
        <translation>تجري إعادة: {act}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Something else was done meanwhile, so nothing was undone.</source>
        <translation>أُنجز شيء آخر في هذه الأثناء، ولذلك لم يتم أي تراجع.</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Undoing: {act}</source>
        <translation>يجري التراجع عن: {act}</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>On many keyboards Ctrl with Alt types signs such as @ and €; there {keys} would not work.</source>
        <translation>في كثير من لوحات المفاتيح يكتب Ctrl مع Alt علامات مثل @ و €؛ ولن يعمل فيها الاختصار {keys}.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>The system may keep {keys} for itself.</source>
        <translation>قد يحتفظ النظام لنفسه بالاختصار {keys}.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>While a clause is written, {keys} makes words bold or italic; elsewhere it is the command.</source>
        <translation>في أثناء كتابة الفقرة يجعل الاختصار {keys} الكلمات بخط غليظ أو مائل؛ وفي غير ذلك ينفّذ الأمر.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} belongs to the system.</source>
        <translation>الاختصار {keys} محجوز للنظام.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is needed for typing. Press it together with Ctrl or Alt, or use F1 to F24.</source>
        <translation>المفتاح {keys} لازم للكتابة. اضغطه مع Ctrl أو Alt، أو استخدم F1 إلى F24.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is used by “{title}”.</source>
        <translation>الاختصار {keys} مستخدم للأمر «{title}».</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} marks, copies, pastes or takes back in every program; it stays as it is.</source>
        <translation>الاختصار {keys} مخصص في كل برنامج للتحديد أو النسخ أو اللصق أو التراجع؛ ويبقى كما هو.</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys of the commands</source>
        <translation>مفاتيح الأوامر</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>All as at first</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>As at first</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Changed or not</source>
        <comment>keys</comment>
        <translation>مغيّرة أم لا</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Find a command or keys</source>
        <translation>البحث عن أمر أو مفاتيح</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Leave them there</source>
        <translation>إبقاؤها هناك</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Take them from “{title}”</source>
        <translation>أخذها من «{title}»</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>changed</source>
        <comment>keys</comment>
        <translation>معدلة</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>keys as at first</source>
        <translation>المفاتيح الأصلية</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/keys_page.py"/>
        <source>{n} commands have their keys of the beginning again.</source>
        <extracomment>One command has its keys of the beginning again.</extracomment>
        <translation>
            <numerusform>لم تُستعد مفاتيح أي أمر.</numerusform>
            <numerusform>استعاد أمر واحد مفاتيحه الأصلية.</numerusform>
            <numerusform>استعاد أمران مفاتيحهما الأصلية.</numerusform>
            <numerusform>استعادت {n} أوامر مفاتيحها الأصلية.</numerusform>
            <numerusform>استعاد {n} أمرا مفاتيحها الأصلية.</numerusform>
            <numerusform>استعاد {n} أمر مفاتيحها الأصلية.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>All settings are as they were at first.</source>
        <translation>عادت جميع الإعدادات إلى أصلها.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Brackets: open proposals in brackets</source>
        <translation>الأقواس المعقوفة: المقترحات قيد النظر بين أقواس</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Clean: the texts as they read now</source>
        <translation>نص نظيف: النصوص بصيغتها الحالية</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Everything as at first. Negotiations and your own words stay.</source>
        <translation>يعود كل شيء إلى أصله. وتبقى المفاوضات وكلماتك الخاصة.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings…</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings…</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Interface text size</source>
        <translation>حجم خط البرنامج</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Lines</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>List such words among the house rules</source>
        <translation>إدراج هذه الكلمات ضمن قواعد التحرير</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark what differs from the base in other versions</source>
        <translation>إبراز ما يختلف عن النص الأساسي في النسخ الأخرى</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark words that no dictionary has while I write</source>
        <translation>إبراز الكلمات غير الواردة في أي قاموس في أثناء الكتابة</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Marked: every change since the base</source>
        <translation>بالعلامات: كل تغيير منذ النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Narrow</source>
        <translation>متقارب</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>One file with settings and keys, for other computers of an office.</source>
        <translation>ملف واحد يضم الإعدادات والمفاتيح، لحواسيب المكتب الأخرى.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Paper of new files</source>
        <translation>ورق الملفات الجديدة</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Preview</source>
        <translation>معاينة الشكل</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reading and writing</source>
        <translation>القراءة والكتابة</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reaffirming the commitments that were made at its earlier sessions, and noting with appreciation the work of the secretariat, we decide to remain seized of the matter.</source>
        <translation>إذ نعيد تأكيد الالتزامات المعلنة في الدورات السابقة، وإذ نلاحظ مع التقدير عمل الأمانة العامة، نقرر إبقاء المسألة قيد النظر.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reset to defaults</source>
        <translation>استعادة الإعدادات الافتراضية</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show moved clauses at their other place too</source>
        <translation>عرض الفقرات المنقولة في موضعها الآخر أيضا</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show the bar of the chair</source>
        <translation>عرض شريط الرئيس</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Size of the texts</source>
        <translation>حجم خط النصوص</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Text font</source>
        <translation>خط النصوص</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>That of the program</source>
        <translation>خط البرنامج</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The code of your delegation, such as MEX, wherever a negotiation has it.</source>
        <translation>رمز وفدك، مثل MEX، في كل مفاوضات يرد فيها.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The secretariat, directly</source>
        <translation>الأمانة العامة، مباشرة</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are as they were before.</source>
        <translation>عادت الإعدادات كما كانت من قبل.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are in {name}.</source>
        <translation>الإعدادات محفوظة في {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings of {name} hold now.</source>
        <translation>تسري الآن الإعدادات الواردة في {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Very large</source>
        <translation>كبير جدا</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Where things are kept</source>
        <translation>أماكن الحفظ</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Write as</source>
        <translation>الكتابة باسم</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} cannot be read.</source>
        <translation>تتعذر قراءة {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} could not be written; choose another folder.</source>
        <translation>تعذرت كتابة {name}؛ اختر مجلدا آخر.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/settings_pages.py"/>
        <source>{n} that this program does not know were passed over: {names}.</source>
        <extracomment>One that this program does not know was passed over: {names}.</extracomment>
        <translation>
            <numerusform>لا إعدادات متجاهلة: {names}.</numerusform>
            <numerusform>أُغفل إعداد واحد لا يعرفه هذا البرنامج: {names}.</numerusform>
            <numerusform>أُغفل إعدادان لا يعرفهما هذا البرنامج: {names}.</numerusform>
            <numerusform>أُغفلت {n} إعدادات لا يعرفها هذا البرنامج: {names}.</numerusform>
            <numerusform>أُغفل {n} إعدادا لا يعرفها هذا البرنامج: {names}.</numerusform>
            <numerusform>أُغفل {n} إعداد لا يعرفها هذا البرنامج: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no conflict in the rows that are shown.</source>
        <translation>لا توجد تعارضات في الصفوف المعروضة.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference between languages in the rows that are shown.</source>
        <translation>لا يوجد اختلاف بين اللغات في الصفوف المعروضة.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference in the rows that are shown.</source>
        <translation>لا توجد اختلافات في الصفوف المعروضة.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no open bracket in the rows that are shown.</source>
        <translation>لا توجد أقواس مفتوحة في الصفوف المعروضة.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is only one clause in this row.</source>
        <translation>ليس للمشروع سوى فقرة واحدة في هذا الصف.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>draftbench {version}
From many source texts to one adopted text.</source>
        <translation>draftbench {version}
من نصوص مصدرية كثيرة إلى نص معتمد واحد.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>A file is being read or written; choose the language when that is done.</source>
        <translation>تجري قراءة ملف أو كتابته؛ اختر اللغة بعد الانتهاء.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>The table of this language is missing from the installation: {language}.</source>
        <translation>جدول هذه اللغة غير موجود في البرنامج المثبّت: {language}.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>What you are typing cannot be kept; finish it, then choose the language.</source>
        <translation>يتعذر حفظ ما تكتبه؛ أكمله ثم اختر اللغة.</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{act} · {key} to undo</source>
        <translation>{act} · {key} للتراجع</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{file} — draftbench</source>
        <translation>{file} — draftbench</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Redo {act}</source>
        <translation>إعادة {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Undo {act}</source>
        <translation>تراجع عن {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Choose it to show it beside the base</source>
        <translation>اختره لعرضه إلى جانب النص الأساسي</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Filter: {share}</source>
        <translation>التصفية: {share}</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Only some are shown. Choose this, or press Esc, to show all of them</source>
        <translation>يُعرض بعضها فقط. اختر هذا أو اضغط Esc لعرضها جميعا</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts, themes, what needs you, delegations</source>
        <translation>النصوص والموضوعات وما يحتاج إليك والوفود</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Themes</source>
        <translation>الموضوعات</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{name}, {n} amendments</source>
        <extracomment>{name}, {n} amendment</extracomment>
        <translation>
            <numerusform>{name}، لا تعديلات</numerusform>
            <numerusform>{name}، تعديل واحد</numerusform>
            <numerusform>{name}، تعديلان</numerusform>
            <numerusform>{name}، {n} تعديلات</numerusform>
            <numerusform>{name}، {n} تعديلا</numerusform>
            <numerusform>{name}، {n} تعديل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, not shown, {n} clauses</source>
        <extracomment>{text}, not shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}، غير معروض، لا فقرات</numerusform>
            <numerusform>{text}، غير معروض، فقرة واحدة</numerusform>
            <numerusform>{text}، غير معروض، فقرتان</numerusform>
            <numerusform>{text}، غير معروض، {n} فقرات</numerusform>
            <numerusform>{text}، غير معروض، {n} فقرة</numerusform>
            <numerusform>{text}، غير معروض، {n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, shown, {n} clauses</source>
        <extracomment>{text}, shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}، معروض، لا فقرات</numerusform>
            <numerusform>{text}، معروض، فقرة واحدة</numerusform>
            <numerusform>{text}، معروض، فقرتان</numerusform>
            <numerusform>{text}، معروض، {n} فقرات</numerusform>
            <numerusform>{text}، معروض، {n} فقرة</numerusform>
            <numerusform>{text}، معروض، {n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, {n} clauses</source>
        <extracomment>{text}, {n} clause</extracomment>
        <translation>
            <numerusform>{text}، لا فقرات</numerusform>
            <numerusform>{text}، فقرة واحدة</numerusform>
            <numerusform>{text}، فقرتان</numerusform>
            <numerusform>{text}، {n} فقرات</numerusform>
            <numerusform>{text}، {n} فقرة</numerusform>
            <numerusform>{text}، {n} فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{theme}, {n} rows</source>
        <extracomment>{theme}, {n} row</extracomment>
        <translation>
            <numerusform>{theme}، لا صفوف</numerusform>
            <numerusform>{theme}، صف واحد</numerusform>
            <numerusform>{theme}، صفان</numerusform>
            <numerusform>{theme}، {n} صفوف</numerusform>
            <numerusform>{theme}، {n} صفا</numerusform>
            <numerusform>{theme}، {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Cancel what is being done</source>
        <translation>إلغاء العملية الجارية</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show them: {counted}</source>
        <translation>عرضها: {counted}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show: {words}</source>
        <translation>عرض: {words}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>State of the negotiation</source>
        <translation>حالة المفاوضات</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>What the last act changed elsewhere</source>
        <translation>ما غيّره آخر إجراء في مواضع أخرى</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/status_strip.py"/>
        <source>{n} delegations</source>
        <extracomment>{n} delegation</extracomment>
        <translation>
            <numerusform>{n} وفود</numerusform>
            <numerusform>وفد واحد</numerusform>
            <numerusform>وفدان</numerusform>
            <numerusform>{n} وفود</numerusform>
            <numerusform>{n} وفدًا</numerusform>
            <numerusform>{n} وفد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>{words} · Show</source>
        <translation>{words} · عرض</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>How changes are marked</source>
        <translation>طريقة إبراز التغييرات</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Secretariat, directly</source>
        <translation>الأمانة العامة، مباشرة</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Who what you write, insert, delete and move is from</source>
        <translation>الجهة التي يُنسب إليها ما تكتبه وتدرجه وتحذفه وتنقله</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>{delegation}, as amendment</source>
        <translation>{delegation}، كتعديل</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>All words of this clause are the base’s.</source>
        <translation>جميع كلمات هذه الفقرة من النص الأساسي.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No amendment waits for a decision.</source>
        <translation>لا تعديلات في انتظار البت.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No chosen amendment allows that.</source>
        <translation>لا يتيح ذلك أي تعديل مختار.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/view_stack.py"/>
        <source>{shown} of {n} amendments</source>
        <extracomment>{shown} of {n} amendment</extracomment>
        <translation>
            <numerusform>{shown} من {n} من التعديلات</numerusform>
            <numerusform>{shown} من تعديل واحد</numerusform>
            <numerusform>{shown} من تعديلين</numerusform>
            <numerusform>{shown} من {n} تعديلات</numerusform>
            <numerusform>{shown} من {n} تعديلا</numerusform>
            <numerusform>{shown} من {n} تعديل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Another window could not be opened: start draftbench once more.</source>
        <translation>تعذر فتح نافذة أخرى: شغّل draftbench مرة أخرى.</translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Open a negotiation in a new window</source>
        <translation>فتح مفاوضات في نافذة جديدة</translation>
    </message>
    <message>
        <location filename="gui/slide_pictures.py"/>
        <source>{file} cannot be written; name it FILE.png, in a folder that you may write to.</source>
        <translation>تتعذر كتابة {file}؛ سمّه FILE.png في مجلد يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} and {last}</source>
        <comment>a list</comment>
        <translation>{first} و {last}</translation>
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
        <translation>{first}، {rest}</translation>
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
        <translation>كيان</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Group</source>
        <comment>kind of delegation</comment>
        <translation>مجموعة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Observer</source>
        <comment>kind of delegation</comment>
        <translation>مراقب</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>State</source>
        <comment>kind of delegation</comment>
        <translation>دولة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept</source>
        <translation>القبول</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept as modified</source>
        <translation>القبول بالصيغة المعدلة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <comment>a package</comment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted as modified</source>
        <translation>مقبول بصيغته المعدلة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>ad-ref</source>
        <translation>رهن التشاور</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>add</source>
        <comment>a request to the meeting</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>adopted</source>
        <comment>an item on the list of votes</comment>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed</source>
        <translation>متفق عليها</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed ad ref</source>
        <translation>متفق عليها رهن التشاور</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agrees ad referendum</source>
        <translation>موافقة رهن التشاور</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>already in the text</source>
        <comment>an amendment on a new text</comment>
        <translation>موجود في النص بالفعل</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>alt</source>
        <comment>a request to the meeting</comment>
        <translation>بديل</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annex</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annexes</source>
        <translation>مرفقات</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>another clause went on in it</source>
        <translation>أُلحقت بها فقرة أخرى</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>asked for by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>awaits instructions</source>
        <translation>في انتظار التعليمات</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>bracket</source>
        <comment>a request to the meeting</comment>
        <translation>وضع بين قوسين</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>broken</source>
        <comment>a silence procedure</comment>
        <translation>كُسر</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>carried over</source>
        <comment>an amendment on a new text</comment>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>chapeau</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>clause</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>closing</source>
        <translation>الصيغة الختامية</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>delete</source>
        <comment>a request to the meeting</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociated</source>
        <translation>نأي بالنفس</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation>نأي عن موقف المجموعة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>done again</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>endnote</source>
        <translation>حاشية ختامية</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>flexible</source>
        <translation>مرونة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>heading</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>held</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>incorporated</source>
        <comment>an amendment on a new text</comment>
        <translation>مدمج</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>inserted</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>is flexible</source>
        <translation>موقف مرن</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>item</source>
        <translation>البند</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>kept</source>
        <comment>a bracket</comment>
        <translation>أُبقي</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>likely</source>
        <comment>a link</comment>
        <translation>مرجح</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a bracket</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a named version</comment>
        <translation>مفقودة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>made again</source>
        <comment>an amendment on a new text</comment>
        <translation>أُعيد إجراؤه</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <comment>a request to the meeting</comment>
        <translation>دمج</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged</source>
        <comment>a package</comment>
        <translation>مدمجة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into</source>
        <translation>مدمج في</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into {amendment}</source>
        <translation>مدمج في {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>move</source>
        <comment>a request to the meeting</comment>
        <translation>نقل</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>moved away</source>
        <translation>منقول إلى موضع آخر</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>next</source>
        <comment>an item on the list of votes</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>not put to the vote</source>
        <comment>an item on the list of votes</comment>
        <translation>لم يُطرح للتصويت</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>note</source>
        <translation>الحاشية</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>on hold</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a bracket</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a conflict of files</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a package</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>alternatives</comment>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>operative</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <comment>a request to the meeting</comment>
        <translation>اعتراض</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>opposes</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>organ</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>other words take their place</source>
        <translation>تحل محلها كلمات أخرى</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>parked</source>
        <translation>مؤجلة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>passed</source>
        <comment>a silence procedure</comment>
        <translation>انقضى</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <comment>an amendment on a new text</comment>
        <translation>معلق</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <translation>موضع شاغر</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <comment>a request to the meeting</comment>
        <translation>للاستكمال</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>possible</source>
        <comment>a link</comment>
        <translation>ممكن</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preambular</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>put in</source>
        <translation>أُدرجت</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>refer</source>
        <translation>الإحالة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reject</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>a package</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>an item on the list of votes</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <comment>a bracket</comment>
        <translation>حُذف</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reopened</source>
        <comment>an amendment on a new text</comment>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replace</source>
        <comment>a request to the meeting</comment>
        <translation>استبدال</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replaced</source>
        <comment>a bracket</comment>
        <translation>استُبدل</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <comment>a request to the meeting</comment>
        <translation>تحفظ</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserves its position</source>
        <translation>موقف محفوظ</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>retain</source>
        <comment>a request to the meeting</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>running</source>
        <comment>a silence procedure</comment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <comment>a request to the meeting</comment>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split off from another clause</source>
        <translation>فُصلت عن فقرة أخرى</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>streamline</source>
        <comment>a request to the meeting</comment>
        <translation>تبسيط</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>stronger</source>
        <translation>أقوى</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <comment>a package</comment>
        <translation>حلت محلها أخرى</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded by {amendment}</source>
        <translation>حل محله {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <comment>a request to the meeting</comment>
        <translation>تأييد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>supports</source>
        <translation>تأييد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>sure</source>
        <comment>a link</comment>
        <translation>مؤكد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tabled</source>
        <translation>مطروح</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tail</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>takes its position back</source>
        <translation>سحب الموقف</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words go</source>
        <translation>تزول الكلمات</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation>تبقى الكلمات بلا أقواس</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>waiting</source>
        <comment>an item on the list of votes</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>weaker</source>
        <translation>أضعف</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <comment>a package</comment>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{amendment} proposes the same as {into} and was merged into it.</source>
        <translation>{amendment} يقترح ما يقترحه {into} وقد أُدمج فيه.</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} agrees ad referendum</source>
        <translation>{delegation}: موافقة مرهونة بالاستشارة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} awaits instructions</source>
        <translation>{delegation}: في انتظار تعليمات</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} dissociates itself from its group</source>
        <translation>{delegation}: نأي بالنفس عن المجموعة</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} is flexible</source>
        <translation>{delegation}: موقف مرن</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} opposes it</source>
        <translation>{delegation}: اعتراض</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} reserves its position</source>
        <translation>{delegation}: تحفظ على الموقف</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} supports it</source>
        <translation>{delegation}: تأييد</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} takes its position back</source>
        <translation>{delegation}: سحب الموقف</translation>
    </message>
    <message>
        <location filename="gui/widgets/command_words.py"/>
        <source>{group}: {title}</source>
        <translation>{group}: {title}</translation>
    </message>
    <message>
        <location filename="gui/widgets/delegation_choice.py"/>
        <source>Find in {list}</source>
        <translation>البحث في {list}</translation>
    </message>
    <message>
        <location filename="gui/widgets/description.py"/>
        <source>What is told of the chosen row</source>
        <translation>ما يقال عن الصف المختار</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/description.py"/>
        <source>and {n} lines more</source>
        <extracomment>and {n} line more</extracomment>
        <translation>
            <numerusform>ولا أسطر أخرى</numerusform>
            <numerusform>وسطر آخر</numerusform>
            <numerusform>وسطران آخران</numerusform>
            <numerusform>و {n} أسطر أخرى</numerusform>
            <numerusform>و {n} سطرا آخر</numerusform>
            <numerusform>و {n} سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Drop it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here at {time}: “{words}”</source>
        <translation>كتبت هنا في ‎{time}: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here: “{words}”</source>
        <translation>كتبت هنا: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/widgets/inputs.py"/>
        <source>Choose: {what}</source>
        <translation>اختيار: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_model.py"/>
        <source>{group}, {n} in this group</source>
        <extracomment>{group}, {n} in this group</extracomment>
        <translation>
            <numerusform>{group}، {n} في هذه المجموعة</numerusform>
            <numerusform>{group}، واحد في هذه المجموعة</numerusform>
            <numerusform>{group}، اثنان في هذه المجموعة</numerusform>
            <numerusform>{group}، {n} في هذه المجموعة</numerusform>
            <numerusform>{group}، {n} في هذه المجموعة</numerusform>
            <numerusform>{group}، {n} في هذه المجموعة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Find in the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Lists</source>
        <comment>tabs</comment>
        <translation>القوائم</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put rows together; a click on a head folds its rows</source>
        <translation>تجميع الصفوف؛ ويطويها النقر على رأس المجموعة</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put together by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_panel.py"/>
        <source>{n} chosen</source>
        <extracomment>{n} chosen</extracomment>
        <translation>
            <numerusform>لا مختار</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران</numerusform>
            <numerusform>{n} مختارة</numerusform>
            <numerusform>{n} مختارا</numerusform>
            <numerusform>{n} مختار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Message: {sentence}</source>
        <translation>رسالة: {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Problem: {sentence}</source>
        <translation>مشكلة: {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>(note {number})</source>
        <translation>(الحاشية {number})</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>stands elsewhere:</source>
        <translation>يرد في موضع آخر:</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>a problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>to be looked at</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>There is nothing here.</source>
        <translation>لا يوجد شيء هنا.</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>“{words}” was not found.</source>
        <translation>لم يُعثر على ”{words}“.</translation>
    </message>
    <message>
        <location filename="gui/widgets/search_field.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine</source>
        <translation>جمع</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine source clauses</source>
        <translation>جمع فقرات المصادر</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combined; the inspector shows what each source gave</source>
        <translation>تم الجمع؛ وتبين لوحة التفاصيل ما أخذ من كل مصدر</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Divide</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Its sub-paragraphs go to the second part.</source>
        <translation>ما يندرج تحت الفقرة يندرج تحت الجزء الثاني.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>One clause of the draft is made of them, and every word of theirs is accounted for.</source>
        <translation>تُصاغ منها فقرة واحدة في المشروع، ويُحسب حساب كل كلمة من كلماتها.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Put the cursor where the second clause begins</source>
        <translation>ضع المؤشر حيث تبدأ الفقرة الثانية</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>The new clause</source>
        <translation>الفقرة الجديدة</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>There is no clause before it on the same level.</source>
        <translation>لا توجد قبلها فقرة من المستوى نفسه.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Where they differ the words stand as alternatives in brackets. What you leave out is listed in the inspector.</source>
        <translation>حيثما اختلفت ترد الكلمات كبدائل بين أقواس. وما تتركه يُدرج في لوحة التفاصيل.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} divided</source>
        <translation>تم تقسيم {clause}</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} joined to {into}</source>
        <translation>تم إلحاق {clause} بـ {into}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>New clause</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft has these words there already.</source>
        <translation>يتضمن المشروع هذه الكلمات هناك بالفعل.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already, but for its notes.</source>
        <translation>المشروع هنا مطابق بالفعل لنص {text}، ما عدا حواشيه.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already.</source>
        <translation>المشروع هنا مطابق بالفعل لنص {text}.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to amend.</source>
        <translation>لا توجد في هذا الصف فقرة من المشروع لتعديلها.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to delete.</source>
        <translation>لا توجد في هذا الصف فقرة من المشروع لحذفها.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to move.</source>
        <translation>لا توجد في هذا الصف فقرة من المشروع لنقلها.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is nothing in this row to take into the draft.</source>
        <translation>لا يوجد في هذا الصف ما يُدرج في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} deleted</source>
        <translation>تم حذف {clause}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} has these words of {text}</source>
        <translation>أُدرجت في {clause} هذه الكلمات من {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} moved</source>
        <translation>تم نقل {clause}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}</source>
        <translation>أصبح {clause} مطابقا لنص {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}, its notes stay</source>
        <translation>أصبح {clause} مطابقا لنص {text}، وبقيت حواشيه</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level down</source>
        <translation>{clause}: خُفض المستوى</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level up</source>
        <translation>{clause}: رُفع المستوى</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation>يبدأ قوسان أو ينتهيان داخل الكلمات التي ستتغير.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A report tells in the past tense what follows “{words}”; its verbs are to be seen to.</source>
        <translation>يروي التقرير بصيغة الماضي ما يلي «{words}»؛ ويتعين النظر في أفعاله.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Amendment of {code} tabled</source>
        <translation>طُرح تعديل من {code}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change all {n} openings</source>
        <extracomment>Change {n} opening</extracomment>
        <translation>
            <numerusform>لا استهلال للتغيير</numerusform>
            <numerusform>تغيير الاستهلال</numerusform>
            <numerusform>تغيير الاستهلالين</numerusform>
            <numerusform>تغيير {n} استهلالات كلها</numerusform>
            <numerusform>تغيير {n} استهلالا كلها</numerusform>
            <numerusform>تغيير {n} استهلال كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change the {n} chosen</source>
        <extracomment>Change the chosen one</extracomment>
        <translation>
            <numerusform>لا شيء مختارا للتغيير</numerusform>
            <numerusform>تغيير المختار</numerusform>
            <numerusform>تغيير المختارين</numerusform>
            <numerusform>تغيير المختارة ({n})</numerusform>
            <numerusform>تغيير المختارة ({n})</numerusform>
            <numerusform>تغيير المختارة ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Choose clauses, or change all. It is one act: one undo takes it back.</source>
        <translation>اختر فقرات أو غيّر الكل. وهو إجراء واحد: يلغيه تراجع واحد.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Declaration: We urge …</source>
        <translation>الإعلان: نحث …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Every clause, but not the preamble</source>
        <translation>جميع الفقرات عدا الديباجة</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation>الفقرة متفق عليها؛ يتعين أولا إعادة فتحها.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is a name and keeps its capital letter.</source>
        <translation>ليس مؤكدا هل «{words}» اسم علم يحتفظ بحرفه الكبير.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is an act of its own.</source>
        <translation>ليس مؤكدا هل «{words}» فعل مستقل.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whose “{words}” is, once another speaks.</source>
        <translation>ليس مؤكدا إلى من تعود «{words}» إذا تغير المتكلم.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It opens with no act that is known.</source>
        <translation>لا تُستهل الفقرة بفعل معروف.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Look</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Nothing would change: the opening has the shape of the draft.</source>
        <translation>لن يتغير شيء: الاستهلال بشكل المشروع بالفعل.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Operative paragraph: Urges …</source>
        <translation>فقرة المنطوق: تحث …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Preamble: Urging …</source>
        <translation>الديباجة: إذ تحث …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Report: The Meeting urged …</source>
        <translation>التقرير: حث الاجتماع …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Several sentences have acts of their own; divide the clause first.</source>
        <translation>لعدة جمل أفعال مستقلة؛ يتعين أولا تقسيم الفقرة.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape of the opening</source>
        <translation>شكل الاستهلال</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}</source>
        <translation>أُخذ من {name}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name} as it stands. {why}</source>
        <translation>أُخذ من {name} كما هو. {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}: “{old}” → “{new}”</source>
        <translation>أُخذ من {name}: «{old}» ← «{new}»</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The draft is of another shape than the source.</source>
        <translation>شكل المشروع يختلف عن شكل المصدر.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The selected clause</source>
        <translation>الفقرة المحددة</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>These openings have that shape already.</source>
        <translation>هذه الاستهلالات بهذا الشكل بالفعل.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What follows “{words}” agrees with who speaks, and has to be written anew.</source>
        <translation>ما يلي «{words}» يطابق المتكلم نحويا، ويتعين كتابته من جديد.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What stands before “{words}” would need a paragraph of its own.</source>
        <translation>ما يسبق «{words}» يحتاج إلى فقرة مستقلة.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Whose opening</source>
        <translation>افتتاحية أي الفقرات</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>You see every opening before anything is changed.</source>
        <translation>يُعرض عليك كل استهلال قبل تغيير أي شيء.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>{n} openings changed</source>
        <extracomment>{n} opening changed</extracomment>
        <translation>
            <numerusform>لم يُغيّر أي استهلال</numerusform>
            <numerusform>غُيّر استهلال واحد</numerusform>
            <numerusform>غُيّر استهلالان</numerusform>
            <numerusform>غُيّرت {n} استهلالات</numerusform>
            <numerusform>غُيّر {n} استهلالا</numerusform>
            <numerusform>غُيّر {n} استهلال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” has words around the verb that do not stand where they usually do.</source>
        <translation>في «{words}» كلمات حول الفعل ليست في موضعها المعتاد.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is not said so in that shape.</source>
        <translation>لا تُستخدم «{words}» على هذا النحو في ذلك الشكل.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is said by some, not by the meeting.</source>
        <translation>«{words}» قول البعض لا قول الاجتماع.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is told in the past tense; in another shape that has to be written anew.</source>
        <translation>«{words}» مروية بصيغة الماضي؛ ويتعين كتابتها من جديد في شكل آخر.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” names somebody, which a sentence of nobody (“{nobody}”) does not.</source>
        <translation>«{words}» تسمّي جهة، ولا تسمّي الجملة غير المنسوبة («{nobody}») أحدا.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of the meeting; say what it is called in the new text first.</source>
        <translation>«{words}» تشير إلى الاجتماع؛ حدد أولا تسميته في النص الجديد.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of those who declare; say who that is first.</source>
        <translation>«{words}» تشير إلى مُصدري الإعلان؛ حدد أولا من هم.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act and what you are typing are saved, and you can go on.</source>
        <translation>حدث خطأ في البرنامج. كل إجراء وكل ما تكتبه محفوظ، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act is saved, but not what you are typing: copy it before you go on.</source>
        <translation>حدث خطأ في البرنامج. كل إجراء محفوظ، إلا ما تكتبه الآن: انسخه قبل المتابعة.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Everything you did is saved, and you can go on.</source>
        <translation>حدث خطأ في البرنامج. كل ما أنجزته محفوظ، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Nothing was open, and you can go on.</source>
        <translation>حدث خطأ في البرنامج. لم يكن شيء مفتوحا، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>The report is in the clipboard: versions and places in the program, no document text.</source>
        <translation>التقرير في الحافظة: النسخ ومواضع البرنامج، دون أي نص من الوثائق.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing kept · {time}</source>
        <translation>حُفظ ما كُتب · ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing not kept</source>
        <translation>لم يُحفظ ما كُتب</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What was being typed could not be shown; see {file}.</source>
        <translation>تعذر عرض ما كان يُكتب؛ انظر {file}.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you are typing cannot be kept for the case that the program ends: {why}</source>
        <translation>يتعذر حفظ ما تكتبه تحسبا لتوقف البرنامج: {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you typed could not be saved: copy it, or close again to drop it.</source>
        <translation>تعذر حفظ ما كتبته: انسخه، أو أغلق مرة أخرى لتجاهله.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved · {time}</source>
        <translation>كل شيء محفوظ · ‎{time}</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Enter keeps it, Esc drops it.</source>
        <translation>حفظ بمفتاح Enter، وتجاهل بمفتاح Esc.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause has changed in the meantime: check what would be lost.</source>
        <translation>عُدّلت الفقرة في هذه الأثناء: انظر ما سيزول.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause in which you were typing is gone from the draft; your words stand as a new clause.</source>
        <translation>زالت الفقرة التي كنت تكتب فيها من المشروع؛ وترد كلماتك كفقرة جديدة.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} at {time} stands there again.</source>
        <translation>أُعيد إلى {place} ما كان يُكتب فيه في ‎{time}.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} stands there again.</source>
        <translation>أُعيد إلى {place} ما كان يُكتب فيه.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>a new clause</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>One word or several</source>
        <translation>كلمة أو أكثر</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Several with spaces between them.</source>
        <translation>عدة كلمات بينها مسافات.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>There are none yet. Add a word here, or by a right click on an underlined one.</source>
        <translation>لا كلمات بعد. أضف كلمة هنا، أو بالنقر الأيمن على كلمة مسطرة.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>These words are not underlined while anybody writes in this negotiation.</source>
        <translation>لا تُسطّر هذه الكلمات لأي كاتب في هذه المفاوضات.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Open a clause to write in it first (F2), and select words.</source>
        <translation>افتح أولا فقرة للكتابة فيها (F2)، وحدد الكلمات.</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Words of this negotiation</source>
        <translation>كلمات هذه المفاوضات</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add delegations…</source>
        <translation type="vanished">إضافة وفود…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language difference</source>
        <translation type="vanished">الاختلاف اللغوي التالي</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language difference</source>
        <translation type="vanished">الاختلاف اللغوي السابق</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>States, groups and others that take part, as a list</source>
        <translation type="vanished">الدول والمجموعات وسائر المشاركين في شكل قائمة</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>For programs</source>
        <translation type="vanished">للبرامج</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Page to read</source>
        <translation type="vanished">صفحة للقراءة</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation type="vanished">النص الموحد بلغة الترميز التي تنشر بها الأمم المتحدة (AKN4UN).</translation>
    </message>
    <message>
        <location filename="gui/presenters/amending.py"/>
        <source>Into</source>
        <translation type="vanished">الدمج في</translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Called</source>
        <translation type="vanished">التسمية</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>competes</source>
        <translation type="vanished">متنافس</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>confirm the place</source>
        <translation type="vanished">يحتاج إلى تأكيد الموضع</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>in the text already</source>
        <translation type="vanished">وارد بالفعل في النص</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>All sides are merged into it; what they want elsewhere stays open.</source>
        <translation type="vanished">تُدمج فيه جميع الأطراف؛ ويبقى ما تطلبه في مواضع أخرى قيد النظر.</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Do it</source>
        <translation type="vanished">نفّذ</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Go</source>
        <translation type="vanished">تنفيذ</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is accepted</source>
        <translation type="vanished">قُبل النص المكتوب</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is tabled</source>
        <translation type="vanished">طُرح النص المكتوب</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>table it for all sponsors</source>
        <translation type="vanished">طرحه باسم جميع المقدمين</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label} reads so, the conflict is decided</source>
        <translation type="vanished">اعتُمد نص {label} بهذه الصيغة، وحُسم التعارض</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{side} accepted, the conflict is decided</source>
        <translation type="vanished">قُبل {side}، وحُسم التعارض</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done again: {act}</source>
        <translation type="vanished">أُعيد: {act}</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done in one copy while something else was done in another; the earlier act stands. Do it again, table it, or let it go.</source>
        <translation type="vanished">أُنجز في نسخة بينما أُنجز غيره في نسخة أخرى؛ والإجراء الأسبق قائم. يمكن إعادته أو طرحه أو صرف النظر عنه.</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes stay here.</source>
        <translation type="vanished">لمن يعمل على نسخة من هذه المفاوضات، ويستقبله من «ملف» &gt; «التبادل». وتبقى الملاحظات الخاصة هنا.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{file} holds {n} events, and no private note.</source>
        <extracomment>{file} holds {n} event, and no private note.</extracomment>
        <translation type="vanished">
            <numerusform>لا يتضمن {file} أي حدث ولا أي ملاحظة خاصة.</numerusform>
            <numerusform>يتضمن {file} حدثا واحدا، ولا يتضمن أي ملاحظة خاصة.</numerusform>
            <numerusform>يتضمن {file} حدثين، ولا يتضمن أي ملاحظة خاصة.</numerusform>
            <numerusform>يتضمن {file} {n} أحداث، ولا يتضمن أي ملاحظة خاصة.</numerusform>
            <numerusform>يتضمن {file} {n} حدثا، ولا يتضمن أي ملاحظة خاصة.</numerusform>
            <numerusform>يتضمن {file} {n} حدث، ولا يتضمن أي ملاحظة خاصة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Checked against the rules of: {rules}.</source>
        <translation type="vanished">فُحص وفقا لقواعد: {rules}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>May stay empty</source>
        <translation type="vanished">يجوز تركه فارغا</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By</source>
        <translation type="vanished">الجهة</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare {moment} with</source>
        <translation type="vanished">مقارنة {moment} بـ</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Everything that was done. Each can be taken back at any later time.</source>
        <translation type="vanished">كل ما أُنجز. ويمكن إلغاء أي منه في أي وقت لاحق.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Moments that got a name, as circulated.</source>
        <translation type="vanished">النسخ التي سُميت، كما عُممت.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named (UTC)</source>
        <translation type="vanished">وقت التسمية (UTC)</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named by</source>
        <translation type="vanished">سمّاها</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named versions</source>
        <translation type="vanished">النسخ المسماة</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>No moment has a name yet; name one under Events.</source>
        <translation type="vanished">لا توجد نسخ مسماة بعد؛ سمّ واحدة من «الأحداث».</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The draft {moment}</source>
        <translation type="vanished">المشروع {moment}</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is a copy without private notes.</source>
        <translation type="vanished">{file} نسخة بلا ملاحظات خاصة.</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is written.</source>
        <translation type="vanished">كُتب {file}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/languageversions.py"/>
        <source>Out of date; changed since in the draft:</source>
        <translation type="vanished">غير محدّث؛ تغير منذ ذلك الحين في المشروع:</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>is unclear (its groups differ: {groups})</source>
        <translation type="vanished">غير محدد (تختلف مواقف مجموعاته: {groups})</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegation} {position}</source>
        <translation type="vanished">{delegation}: {position}</translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{file} is there already; choose another name.</source>
        <translation type="vanished">{file} موجود بالفعل؛ اختر اسما آخر.</translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>To be confirmed</source>
        <translation type="vanished">يحتاج إلى تأكيد</translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Agree all the same</source>
        <translation type="vanished">الموافقة رغم ذلك</translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Now</source>
        <translation type="vanished">الآن</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Of</source>
        <translation type="vanished">بطلب من</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{state} by {codes}</source>
        <translation type="vanished">{state}: {codes}</translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>New</source>
        <translation type="vanished">جديد</translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>It does</source>
        <translation type="vanished">مضمونه</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are in the text already</source>
        <extracomment>{who} is in the text already</extracomment>
        <translation type="vanished">
            <numerusform>لا يوجد ما هو وارد بالفعل في النص: {who}</numerusform>
            <numerusform>{who} وارد بالفعل في النص</numerusform>
            <numerusform>{who} واردان بالفعل في النص</numerusform>
            <numerusform>{who} واردة بالفعل في النص</numerusform>
            <numerusform>{who} واردة بالفعل في النص</numerusform>
            <numerusform>{who} واردة بالفعل في النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are now to be confirmed</source>
        <extracomment>{who} is now to be confirmed</extracomment>
        <translation type="vanished">
            <numerusform>لا يوجد ما أصبح يحتاج إلى تأكيد: {who}</numerusform>
            <numerusform>{who} يحتاج الآن إلى تأكيد</numerusform>
            <numerusform>{who} يحتاجان الآن إلى تأكيد</numerusform>
            <numerusform>{who} تحتاج الآن إلى تأكيد</numerusform>
            <numerusform>{who} تحتاج الآن إلى تأكيد</numerusform>
            <numerusform>{who} تحتاج الآن إلى تأكيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} have no place any more</source>
        <extracomment>{who} has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>لا يوجد ما فقد موضعه: {who}</numerusform>
            <numerusform>{who} فقد موضعه</numerusform>
            <numerusform>{who} فقدا موضعيهما</numerusform>
            <numerusform>{who} فقدت مواضعها</numerusform>
            <numerusform>{who} فقدت مواضعها</numerusform>
            <numerusform>{who} فقدت مواضعها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Agreed, but otherwise in the new text</source>
        <translation type="vanished">متفق عليها، لكنها مختلفة في النص الجديد</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Lay the negotiation on it</source>
        <translation type="vanished">نقل المفاوضات إليه</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>The negotiation stands on the new base text</source>
        <translation type="vanished">انتقلت المفاوضات إلى النص الأساسي الجديد</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Choose one or several; what cannot be done for one of them is said with the reason.</source>
        <translation type="vanished">اختر واحدا أو أكثر؛ وما يتعذر لأحدها يُذكر سببه.</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>On the draft</source>
        <translation type="vanished">على المشروع</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Where it stands</source>
        <translation type="vanished">موضعه</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>competes with {amendments}</source>
        <translation type="vanished">متنافس مع {amendments}</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Let it read so</source>
        <translation type="vanished">اعتماد هذه الصيغة</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>The draft has no clause {clause}.</source>
        <translation type="vanished">لا توجد في المشروع الفقرة {clause}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>There is no {clause} in the draft.</source>
        <translation type="vanished">لا يوجد {clause} في المشروع.</translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>The clause was {what}: {by}</source>
        <translation type="vanished">الفقرة: {what}، {by}</translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{done}, {n} not:</source>
        <translation type="vanished">{done}، وتعذر ذلك على {n}:</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} put on hold</source>
        <extracomment>{n} put on hold</extracomment>
        <translation type="vanished">
            <numerusform>لم يُعلّق أي منها</numerusform>
            <numerusform>عُلّق واحد</numerusform>
            <numerusform>عُلّق اثنان</numerusform>
            <numerusform>عُلّقت {n}</numerusform>
            <numerusform>عُلّق {n}</numerusform>
            <numerusform>عُلّق {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} rejected</source>
        <extracomment>{n} rejected</extracomment>
        <translation type="vanished">
            <numerusform>لم يُرفض أي منها</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفضت {n}</numerusform>
            <numerusform>رُفض {n}</numerusform>
            <numerusform>رُفض {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} returned to their sponsors</source>
        <extracomment>{n} returned to its sponsors</extracomment>
        <translation type="vanished">
            <numerusform>لم يُعد أي منها إلى مقدميه</numerusform>
            <numerusform>أُعيد واحد إلى مقدميه</numerusform>
            <numerusform>أُعيد اثنان إلى مقدميهما</numerusform>
            <numerusform>أُعيدت {n} إلى مقدميها</numerusform>
            <numerusform>أُعيد {n} إلى مقدميها</numerusform>
            <numerusform>أُعيد {n} إلى مقدميها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} submitted</source>
        <extracomment>{n} submitted</extracomment>
        <translation type="vanished">
            <numerusform>لم يُقدّم أي منها</numerusform>
            <numerusform>قُدّم واحد</numerusform>
            <numerusform>قُدّم اثنان</numerusform>
            <numerusform>قُدّمت {n}</numerusform>
            <numerusform>قُدّم {n}</numerusform>
            <numerusform>قُدّم {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} superseded</source>
        <extracomment>{n} superseded</extracomment>
        <translation type="vanished">
            <numerusform>لا متجاوَز منها</numerusform>
            <numerusform>واحد متجاوَز</numerusform>
            <numerusform>اثنان متجاوَزان</numerusform>
            <numerusform>{n} متجاوَزة</numerusform>
            <numerusform>{n} متجاوَزا</numerusform>
            <numerusform>{n} متجاوَز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} tabled</source>
        <extracomment>{n} tabled</extracomment>
        <translation type="vanished">
            <numerusform>لم يُطرح أي منها</numerusform>
            <numerusform>طُرح واحد</numerusform>
            <numerusform>طُرح اثنان</numerusform>
            <numerusform>طُرحت {n}</numerusform>
            <numerusform>طُرح {n}</numerusform>
            <numerusform>طُرح {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} withdrawn</source>
        <extracomment>{n} withdrawn</extracomment>
        <translation type="vanished">
            <numerusform>لم يُسحب أي منها</numerusform>
            <numerusform>سُحب واحد</numerusform>
            <numerusform>سُحب اثنان</numerusform>
            <numerusform>سُحبت {n}</numerusform>
            <numerusform>سُحب {n}</numerusform>
            <numerusform>سُحب {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{step} leaves out {left} of {all}</source>
        <translation type="vanished">{step}: يُستثنى {left} من {all}</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>add</source>
        <translation type="vanished">إضافة</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>adopted</source>
        <translation type="vanished">معتمد</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>alt</source>
        <translation type="vanished">بديل</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>ambiguous</source>
        <translation type="vanished">ينطبق على أكثر من موضع</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>bracket</source>
        <translation type="vanished">وضع بين قوسين</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>broken</source>
        <translation type="vanished">كُسر</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>carried over</source>
        <translation type="vanished">منقول كما هو</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>confirm</source>
        <translation type="vanished">يحتاج إلى تأكيد</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>contained</source>
        <translation type="vanished">وارد بالفعل</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>delete</source>
        <translation type="vanished">حذف</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>incorporated</source>
        <translation type="vanished">مدرج</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>kept</source>
        <translation type="vanished">أُبقي عليه</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>lost</source>
        <translation type="vanished">زال</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>made again</source>
        <translation type="vanished">أُعيد إجراؤه</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>move</source>
        <translation type="vanished">نقل</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>next</source>
        <translation type="vanished">التالي</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>not put to the vote</source>
        <translation type="vanished">لا يُطرح للتصويت</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>orphaned</source>
        <translation type="vanished">فقد موضعه</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>passed</source>
        <translation type="vanished">انقضى</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reopened</source>
        <translation type="vanished">أُعيد فتحه</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replace</source>
        <translation type="vanished">استبدال</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replaced</source>
        <translation type="vanished">مستبدل</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>retain</source>
        <translation type="vanished">إبقاء</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>running</source>
        <translation type="vanished">جار</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>streamline</source>
        <translation type="vanished">تبسيط</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>waiting</source>
        <translation type="vanished">في الانتظار</translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Out of date: {changes}</source>
        <translation type="vanished">غير محدّث: {changes}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/titles.py"/>
        <source>{n} in conflict</source>
        <extracomment>{n} in conflict</extracomment>
        <translation type="vanished">
            <numerusform>لا متعارض</numerusform>
            <numerusform>واحد متعارض</numerusform>
            <numerusform>اثنان متعارضان</numerusform>
            <numerusform>{n} متعارضة</numerusform>
            <numerusform>{n} متعارضا</numerusform>
            <numerusform>{n} متعارض</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/touring.py"/>
        <source>Write the file</source>
        <translation type="vanished">كتابة الملف</translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>{item} is {result}</source>
        <translation type="vanished">{item}: {result}</translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Nothing to do again</source>
        <translation type="vanished">لا شيء للإعادة</translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>Taken from {text}</source>
        <translation type="vanished">أُخذ من {text}</translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>{act} {amendment} of {names}</source>
        <translation type="vanished">{act}: {amendment} المقدم من {names}</translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Reason (may stay empty)</source>
        <translation type="vanished">السبب (يجوز تركه فارغا)</translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>{file} is there already. It would be replaced.</source>
        <translation type="vanished">{file} موجود بالفعل. وسيُستبدل.</translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {loss}</source>
        <translation type="vanished">كُتب {file}. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {n} things are not in it.</source>
        <extracomment>{file} is written. {n} thing is not in it.</extracomment>
        <translation type="vanished">
            <numerusform>كُتب {file} كاملا.</numerusform>
            <numerusform>كُتب {file}. وثمة عنصر واحد لم يرد فيه.</numerusform>
            <numerusform>كُتب {file}. وثمة عنصران لم يردا فيه.</numerusform>
            <numerusform>كُتب {file}. وثمة {n} عناصر لم ترد فيه.</numerusform>
            <numerusform>كُتب {file}. وثمة {n} عنصرا لم ترد فيه.</numerusform>
            <numerusform>كُتب {file}. وثمة {n} عنصر لم ترد فيه.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Code or name of a delegation</source>
        <translation type="vanished">رمز الوفد أو اسمه</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Import amendments from marked-up files</source>
        <translation type="vanished">استيراد تعديلات من ملفات ذات علامات</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Marked-up files ({endings});;All files (*)</source>
        <translation type="vanished">ملفات ذات علامات ({endings});;جميع الملفات (*)</translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>How near the two clauses are, from 0 to 1</source>
        <translation type="vanished">مدى تقارب الفقرتين، من 0 إلى 1</translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{act} · {key} takes it back</source>
        <translation type="vanished">{act} · {key} للتراجع عنه</translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>That of the United Nations</source>
        <translation type="vanished">قالب الأمم المتحدة</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>changes</source>
        <extracomment>change</extracomment>
        <translation type="vanished">
            <numerusform>تغيير</numerusform>
            <numerusform>تغيير</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>تغييرات</numerusform>
            <numerusform>تغييرا</numerusform>
            <numerusform>تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>conflicts</source>
        <extracomment>conflict</extracomment>
        <translation type="vanished">
            <numerusform>تعارض</numerusform>
            <numerusform>تعارض</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>تعارضات</numerusform>
            <numerusform>تعارضا</numerusform>
            <numerusform>تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>delegations</source>
        <extracomment>delegation</extracomment>
        <translation type="vanished">
            <numerusform>وفد</numerusform>
            <numerusform>وفد</numerusform>
            <numerusform>وفدان</numerusform>
            <numerusform>وفود</numerusform>
            <numerusform>وفدا</numerusform>
            <numerusform>وفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>open brackets</source>
        <extracomment>open bracket</extracomment>
        <translation type="vanished">
            <numerusform>زوج أقواس مفتوح</numerusform>
            <numerusform>زوج أقواس مفتوح</numerusform>
            <numerusform>زوجا أقواس مفتوحان</numerusform>
            <numerusform>أزواج أقواس مفتوحة</numerusform>
            <numerusform>زوج أقواس مفتوحا</numerusform>
            <numerusform>زوج أقواس مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>to be placed</source>
        <extracomment>to be placed</extracomment>
        <translation type="vanished">
            <numerusform>يتعين وضعه</numerusform>
            <numerusform>يتعين وضعه</numerusform>
            <numerusform>يتعين وضعهما</numerusform>
            <numerusform>يتعين وضعها</numerusform>
            <numerusform>يتعين وضعها</numerusform>
            <numerusform>يتعين وضعها</numerusform>
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
            <numerusform>لا تعديلات بلا موضع</numerusform>
            <numerusform>تعديل واحد فقد موضعه</numerusform>
            <numerusform>تعديلان فقدا موضعيهما</numerusform>
            <numerusform>{n} تعديلات فقدت مواضعها</numerusform>
            <numerusform>{n} تعديلا فقدت مواضعها</numerusform>
            <numerusform>{n} تعديل فقدت مواضعها</numerusform>
        </translation>
    </message>
</context>
</TS>
