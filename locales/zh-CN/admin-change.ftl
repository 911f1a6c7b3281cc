### 专管员变更：新专管员接手，原来的立即不能再办理。

admin-change-title = 专管员变更
admin-change-summary = 请核对。确认并交来盖章的授权书后，由新专管员办理业务，原专管员不能再登录办理。
admin-change-newAdminName = 新的系统专管员叫什么名字？
    .label = 新专管员
    .hint = 要会基本电脑操作，熟悉劳动合同法
admin-change-newAdminIdNumber = 请发送新专管员的身份证号码。
    .label = 新专管员身份证号码
    .hint = 18 位，最后一位可能是 X
admin-change-newAdminMobile = 新专管员的手机号码是多少？登录验证码和通知会发到这个号码。
    .label = 新专管员手机
    .hint = 11 位手机号码
admin-change-authorisationPhoto = 请上传盖好章的单位授权书的照片。
    .label = 盖章的授权书
    .hint = 整页拍清楚，公章要看得见
