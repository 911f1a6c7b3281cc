### Another admin takes over; the old one can no longer file.

admin-change-title = Change of admin
admin-change-summary = Please look it over. Once you confirm and hand in the stamped letter, the new admin files, and the old one no longer can.
admin-change-newAdminName = What is the new admin's name?
    .label = New admin
    .hint = Someone who can use a computer and knows the Labour Contract Law
admin-change-newAdminIdNumber = Please send the new admin's identity card number.
    .label = New admin's identity number
    .hint = 18 characters; the last may be an X
admin-change-newAdminMobile = What is the new admin's mobile number? Codes and notices go there.
    .label = New admin's mobile
    .hint = 11 digits
admin-change-authorisationPhoto = Please upload a photo of the stamped letter of authorisation.
    .label = Stamped letter
    .hint = The whole page, with the seal in view
