### Applying for access to the portal.

access-title = Apply for access
access-summary = Please look it over. Once you confirm, I make the authorisation letter: print it, complete and stamp it, and upload a photo. The office answers within three working days after you submit.
access-portals = Which portals should be opened?
    .label = Portals
    .hint = For labour contracts the labour portal is enough; the social insurance portal is optional
    .choice-labour = Labour relations portal
    .words-labour = labour only|labor|labour portal
    .choice-labour-social = Labour relations and social insurance portals
    .words-labour-social = both|all|social|social insurance
access-authorisationPhoto = Please upload a photo of the stamped authorisation letter.
    .label = Stamped letter
    .hint = The whole page, with the stamp visible
