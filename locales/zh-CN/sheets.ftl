### Excel 表格：模板、检查结果，以及收到用不了的文件时怎么说。

sheet-yes = 是
sheet-no = 否
sheet-or = {" 或 "}

## 模板

sheet-note-always = 【必填】
sheet-note-sometimes = 【看情况】问题适用时必填
sheet-note-never = 【选填】
sheet-rule-text = 文字，{ $min } 到 { $max } 个字。
sheet-rule-integer = 整数，{ $min } 到 { $max }。
sheet-rule-money = 金额，单位元，只填数字，最多两位小数。
sheet-rule-date = 日期，格式 2027-03-01。
sheet-rule-date-or-length = 日期，格式 2027-03-01；也可以填期限，如“三年”。
sheet-rule-choice = 从下拉列表里选。
sheet-rule-yes-no = 从下拉列表里选“是”或“否”。
sheet-rule-id-number = 本列已设为文本格式，请直接输入完整号码。
sheet-rule-mobile = 11 位手机号码。
sheet-rule-credit-code = 18 位，本列已设为文本格式。

sheet-guide = 填写说明
sheet-guide-title = { $title }：批量填写说明
sheet-guide-office = { $office }专用模板，其他地方办理请到当地下载。
sheet-guide-1 = 1. 请在“{ $sheet }”工作表里填写，一名员工一行，一次最多 { $max } 行。
sheet-guide-2 = 2. 请不要改动第一行的列名，也不要增加列、合并单元格或使用公式。从别的表格复制时，请选“粘贴为数值”。
sheet-guide-3 = 3. 有下拉列表的列请从列表里选；日期写成 2027-03-01。
sheet-guide-4 = 4. 深色列名必填；浅色列名看情况，用不上就空着；灰色列名选填。
sheet-guide-5 = 5. 填好后发给我检查。有问题的单元格会标红并写明原因，改好再发一次就行；检查通过、您确认之后才会保存。
sheet-guide-column = 列
sheet-guide-need = 是否必填
sheet-guide-what = 填什么
sheet-guide-choices = 可以选
sheet-need-always = 必填
sheet-need-sometimes = 看情况
sheet-need-never = 选填
sheet-stop-title = 请核对
sheet-stop-choice = 请从下拉列表里选一项。
sheet-stop-date = 请填日期，格式 2027-03-01。
sheet-stop-integer = 请填 { $min } 到 { $max } 的整数。
sheet-stop-money = 请填金额，只填数字，最多 { $max } 元。

## 检查结果

sheet-reasons = 错误原因
sheet-notes = 提醒
sheet-remark = { $column }：{ $text }
sheet-missing = 没有填。
sheet-duplicate =
    { $more ->
        [0] 和第 { $rows } 行的证件号码相同。同一名员工只要填一行，请删掉多余的。
       *[other] 和第 { $rows } 行（还有 { $more } 行）的证件号码相同。同一名员工只要填一行，请删掉多余的。
    }
sheet-ambiguous = 这样写有几种意思，可能是 { $candidates }，请写清楚是哪一个。
sheet-no-law = 这一行的日期超出了系统掌握的法规年份，没有办法检查，请核对日期；确实如此的话，请找工作人员办理。
sheet-finding-cited = { $text }（《{ $law }》{ $article }）

sheet-cell-formula = 这里是公式。请复制后“粘贴为数值”，或者直接输入内容。
sheet-cell-error = 这里显示的是表格的错误值，不是内容，请重新输入。
sheet-cell-lost-digits = 这个号码被当成数字存了，后几位已经变成 0，找不回来了。请先把单元格设为“文本”格式，再对照证件重新输入。
sheet-cell-unexpected-day = 这里的内容被表格自动变成了日期，请先把单元格设为“文本”格式，再重新输入。
sheet-cell-true-or-false = 这里只有“TRUE”或“FALSE”，请输入应填的内容。

sheet-summary = 检查结果
sheet-summary-title = { $title }：检查结果
sheet-summary-checked = 检查日期
sheet-summary-office = 办理机构
sheet-summary-rows = 总行数
sheet-summary-good = 没有问题的行
sheet-summary-bad = 需要修改的行
sheet-summary-noted = 有提醒的行
sheet-summary-next-bad = 请在“{ $sheet }”里把标红的单元格改好，整个文件再发一次。黄色的是提醒，核对无误可以不改。
sheet-summary-next-good = 全部通过。黄色的是提醒，核对无误就可以。
sheet-summary-cell = 单元格
sheet-summary-reason = 问题
sheet-summary-more = 还有 { $count } 个问题没有列出，见“{ $sheet }”的“错误原因”列。

## 列表

sheet-page = 第 &P 页，共 &N 页

## 用不了的文件

sheet-unusable-empty-file = 这个文件是空的，请重新保存后再发。
sheet-unusable-too-big = 文件超过 { $megabytes } MB 了。请只保留要办理的员工，图片和其他工作表请删掉，或者分成几个文件发。
sheet-unusable-not-xlsx = 这不是 Excel 文件（.xlsx）。请用下载的模板填写，保存为 .xlsx 再发。
sheet-unusable-old-or-locked = 这是旧版 .xls 文件，或者文件加了打开密码。请取消密码，另存为“Excel 工作簿（.xlsx）”再发。
sheet-unusable-text-file = 这是 CSV 或文本文件，不是 Excel 文件。请把内容填到下载的模板里，保存为 .xlsx 再发。
sheet-unusable-web-page = 这其实是网页文件，只是名字像 Excel。请用 Excel 或 WPS 打开，把内容填到下载的模板里，保存为 .xlsx 再发。
sheet-unusable-not-a-workbook = 这个文件里没有 Excel 表格。请用下载的模板填写，保存为 .xlsx 再发。
sheet-unusable-damaged = 文件损坏了，或者没有传完整。请用 Excel 或 WPS 打开，另存一份再发。
sheet-unusable-macros = 文件里有宏，为了安全不能接收。请另存为不带宏的“Excel 工作簿（.xlsx）”再发。
sheet-unusable-external-links = 文件里有指向其他文件或数据库的链接，为了安全不能接收。请断开链接，或者把数据“粘贴为数值”到下载的模板里再发。
sheet-unusable-embedded-objects = 文件里嵌入了其他文件或控件，为了安全不能接收。请把数据“粘贴为数值”到下载的模板里再发。
sheet-unusable-bomb = 文件压缩得不正常，为了安全不能打开。请把数据复制到下载的模板里再发。
sheet-unusable-too-much-content = 表格内容太多了，一次最多 10,000 行。请分成几个文件发；如果没有这么多行，请把数据复制到新下载的模板里再发。
sheet-unusable-too-heavy = 这个文件太复杂，打不开。请把数据复制到新下载的模板里再发，或者分成几个文件。
sheet-unusable-too-long-text = 有的单元格超过了 { $max } 个字，不是正常的内容，请核对。
sheet-unusable-another-office = 这是{ $office }的模板，这里用不了。请下载本地的模板，把数据复制过来再发。
sheet-unusable-another-conversation = 这是“{ $title }”的模板，和现在要办的事不一样。请换成对应的模板再发。
sheet-unusable-wrong-sheet = 没有找到要填的工作表，文件里只有：{ $sheets }。请在下载的模板里填写，不要改动第一行的列名。
sheet-unusable-several-sheets = 有几个工作表都填了数据：{ $sheets }。请把数据合到一个工作表里再发。
sheet-unusable-missing-columns =
    { $unknownCount ->
        [0] 表格缺少这些列：{ $columns }。请不要改动第一行的列名，改回来再发。
       *[other] 表格缺少这些列：{ $columns }；另外这些列不认识：{ $unknown }。请不要改动第一行的列名，改回来再发。
    }
sheet-unusable-unknown-columns = 这些列不认识：{ $columns }。请删掉它们，或者改回模板的列名再发。
sheet-unusable-doubled-columns = 这些列出现了两次：{ $columns }。请只留一列再发。
sheet-unusable-merged-cells = 单元格 { $range } 是合并的，合并以后只剩一个内容，其余都是空的。请取消合并、逐行填写再发。
sheet-unusable-no-rows = 表格里还没有填数据。请在列名下面一行一名员工地填写，再发给我。
sheet-unusable-too-many-rows = 数据超过 { $max } 行了。请分成几个文件，每个最多 { $max } 行。
