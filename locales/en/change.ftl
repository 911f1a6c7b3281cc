### Changing a contract. Where $known is yes, $old is what the contract says now.

change-title = Change a contract
change-summary = The change is complete. Please look it over. Once you confirm, I make the change agreement for you to download, print and have signed.
change-items = What in the contract is to be changed? Pick one item or several.
    .label = Items changed
    .hint = Press the buttons, or name all at once: wage and post, 1 and 3, all. For a slip in a name or number, use “Correction”
    .choice-wage = Wage
    .words-wage = pay|salary|monthly wage|raise
    .choice-position = Post
    .words-position = position|job|work
    .choice-workplace = Place of work
    .words-workplace = workplace|place|location
    .choice-hours = Working time system
    .words-hours = hours|working hours|working time
    .choice-term = Last day of the contract
    .words-term = term|end|end date|extension|extend
    .choice-other = Other terms
    .words-other = other|others|something else
change-newMonthlyWage = { $known ->
        [yes] What is the new monthly wage, in yuan? It is { $old } now.
       *[no] What is the new monthly wage, in yuan?
    }
    .label = New monthly wage
    .hint = Gross, not below the minimum wage, for example: 3500
change-newPosition = { $known ->
        [yes] What is the new post? It is “{ $old }” now.
       *[no] What is the new post?
    }
    .label = New post
    .hint = For example: shop manager
change-newWorkplace = { $known ->
        [yes] Where is the new place of work? It is “{ $old }” now.
       *[no] Where is the new place of work?
    }
    .label = New place of work
    .hint = For example: 1 Some Road, Zhanyi, Qujing
change-newHoursSystem = { $known ->
        [yes] Which working time system from now on? It is “{ $old }” now.
       *[no] Which working time system from now on?
    }
    .label = New working time system
    .hint = The comprehensive and the flexible system need the labour office's approval first
    .choice-standard = Standard hours
    .words-standard = standard|eight hours|regular
    .choice-comprehensive = Comprehensively counted hours
    .words-comprehensive = comprehensive|averaged
    .choice-flexible = Flexible hours
    .words-flexible = flexible|irregular
change-newEndsOn = { $known ->
        [yes] On which day is the contract to end? It is { $old } now.
       *[no] On which day is the contract to end?
    }
    .label = New last day
    .hint = For example: 2029-11-30. For another contract after this one, use “Renewal”
change-otherChange = What else is to be changed? Please say what was agreed before and what is agreed now.
    .label = Other change
    .hint = For example: pay day on the 15th instead of the 20th
change-effectiveOn = From which day is the change in effect?
    .label = In effect from
    .hint = For example: today, 2026-12-01
change-signedPhoto = Please upload a photo of the change agreement, signed and stamped.
    .label = Signed change agreement
    .hint = The whole page, with signatures and seal in view
