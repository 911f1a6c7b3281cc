### Workbooks: templates, results, and what is said of files that can't be used.

sheet-yes = Yes
sheet-no = No
sheet-or = { " or " }

## The template

sheet-note-always = [Required]
sheet-note-sometimes = [Where it applies]
sheet-note-never = [Optional]
sheet-rule-text = Text of { $min } to { $max } characters.
sheet-rule-integer = A whole number from { $min } to { $max }.
sheet-rule-money = An amount in yuan: digits only, at most two decimals.
sheet-rule-date = A date such as 2027-03-01.
sheet-rule-date-or-length = A date such as 2027-03-01, or a length such as “3 years”.
sheet-rule-choice = Pick from the list.
sheet-rule-yes-no = Pick “Yes” or “No” from the list.
sheet-rule-id-number = The column is formatted as text: type the whole number.
sheet-rule-mobile = A mobile number of 11 digits.
sheet-rule-credit-code = 18 characters; the column is formatted as text.

sheet-guide = How to fill in
sheet-guide-title = { $title }: how to fill in the workbook
sheet-guide-office = For { $office } only; other offices have templates of their own.
sheet-guide-1 = 1. Please use the sheet “{ $sheet }”, one worker a row, at most { $max } rows at a time.
sheet-guide-2 = 2. Please leave the headings as they are, and add no columns, merged cells or formulas. When you copy from elsewhere, paste values only.
sheet-guide-3 = 3. Pick from the list where there is one; write dates like 2027-03-01.
sheet-guide-4 = 4. Dark headings are required; light ones only where they apply; grey ones are optional.
sheet-guide-5 = 5. Send me the file to check. Cells with a problem come back in red with the reason; mend them and send it again. Nothing is saved before it passes and you confirm.
sheet-guide-column = Column
sheet-guide-need = Required
sheet-guide-what = What to fill in
sheet-guide-choices = Choices
sheet-need-always = yes
sheet-need-sometimes = where it applies
sheet-need-never = no
sheet-stop-title = Please check
sheet-stop-choice = Please pick from the list.
sheet-stop-date = Please give a date such as 2027-03-01.
sheet-stop-integer = Please give a whole number from { $min } to { $max }.
sheet-stop-money = Please give an amount: digits only, at most { $max } yuan.

## The result

sheet-reasons = What is wrong
sheet-notes = Please note
sheet-remark = { $column }: { $text }
sheet-missing = Not filled in.
sheet-duplicate =
    { $more ->
        [0] The same number stands in row { $rows }. One row a worker is enough; please delete the others.
       *[other] The same number stands in row { $rows } and { $more } more. One row a worker is enough; please delete the others.
    }
sheet-ambiguous = This may mean { $candidates }; please write which one.
sheet-no-law = The dates of this row fall in years whose law is not known here, so it can't be checked. Please look at the dates; if they are right, please ask an officer.
sheet-finding-cited = { $text } ({ $law } { $article })

sheet-cell-formula = This is a formula. Please paste its value instead, or type the content.
sheet-cell-error = This is an error of the spreadsheet, not content. Please type it again.
sheet-cell-lost-digits = This number was stored as a number to count with, and its last digits have become zeros for good. Please format the cell as text and type it again from the document.
sheet-cell-unexpected-day = The spreadsheet turned this into a date. Please format the cell as text and type it again.
sheet-cell-true-or-false = Only “TRUE” or “FALSE” stands here; please type what is asked for.

sheet-summary = Result
sheet-summary-title = { $title }: result
sheet-summary-checked = Checked on
sheet-summary-office = Office
sheet-summary-rows = Rows
sheet-summary-good = Rows without a problem
sheet-summary-bad = Rows to mend
sheet-summary-noted = Rows with a note
sheet-summary-next-bad = Please mend the red cells of “{ $sheet }” and send the whole file again. Yellow ones are notes: leave them if they are right.
sheet-summary-next-good = All rows pass. Yellow cells are notes: leave them if they are right.
sheet-summary-cell = Cell
sheet-summary-reason = Problem
sheet-summary-more = { $count } more problems are not listed here; see “What is wrong” in “{ $sheet }”.

## Lists

sheet-page = Page &P of &N

## Files that can't be used

sheet-unusable-empty-file = This file is empty. Please save it again and send it once more.
sheet-unusable-too-big = The file is larger than { $megabytes } MB. Please keep only the workers you file for, delete pictures and other sheets, or send several files.
sheet-unusable-not-xlsx = This is no Excel file (.xlsx). Please fill in the template, save it as .xlsx and send it.
sheet-unusable-old-or-locked = This is an old .xls file, or it needs a password to open. Please remove the password and save it as “Excel Workbook (.xlsx)”.
sheet-unusable-text-file = This is a CSV or text file, not an Excel file. Please copy the content into the template, save it as .xlsx and send it.
sheet-unusable-web-page = This is a web page with the name of an Excel file. Please open it, copy the content into the template, save it as .xlsx and send it.
sheet-unusable-not-a-workbook = There is no spreadsheet in this file. Please fill in the template, save it as .xlsx and send it.
sheet-unusable-damaged = The file is damaged or incomplete. Please open it, save a copy and send that.
sheet-unusable-macros = The file holds macros and can't be taken, for safety. Please save it as “Excel Workbook (.xlsx)” without macros.
sheet-unusable-external-links = The file links to other files or databases and can't be taken, for safety. Please break the links, or paste the values into the template.
sheet-unusable-embedded-objects = Other files or controls are embedded in this file, so it can't be taken, for safety. Please paste the values into the template.
sheet-unusable-bomb = The file is packed in an unusual way and can't be opened, for safety. Please copy the data into the template.
sheet-unusable-too-much-content = There is too much in this file; at most 10,000 rows at a time. Please send several files; if there are fewer rows, please copy the data into a new template.
sheet-unusable-too-heavy = This file is too complicated to open. Please copy the data into a new template, or send several files.
sheet-unusable-too-long-text = A cell holds more than { $max } characters, which can't be right. Please look at it.
sheet-unusable-another-office = This is the template of { $office } and can't be used here. Please download the template of this office and copy the data over.
sheet-unusable-another-conversation = This is the template for “{ $title }”, which is not what you are doing now. Please use the matching one.
sheet-unusable-wrong-sheet = The sheet to fill in is not there; the file only has: { $sheets }. Please use the template and leave its headings as they are.
sheet-unusable-several-sheets = Several sheets hold data: { $sheets }. Please put it all in one.
sheet-unusable-missing-columns =
    { $unknownCount ->
        [0] These columns are missing: { $columns }. Please leave the headings as they are in the template.
       *[other] These columns are missing: { $columns }; and these are not known: { $unknown }. Please leave the headings as they are in the template.
    }
sheet-unusable-unknown-columns = These columns are not known: { $columns }. Please delete them, or give them the headings of the template.
sheet-unusable-doubled-columns = These columns stand there twice: { $columns }. Please keep one of each.
sheet-unusable-merged-cells = The cells { $range } are merged, which leaves one value and empties the others. Please unmerge them and fill in each row.
sheet-unusable-no-rows = There is no data yet. Please fill in a row for each worker below the headings.
sheet-unusable-too-many-rows = There are more than { $max } rows. Please send several files of at most { $max } rows.
