### 网厅权限开通申请。

access-title = 网厅权限开通
access-summary = 请核对。确认后我会生成授权书，请打印出来，填写完整并盖章，再拍照上传；提交后三个工作日内办结。
access-portals = 要开通哪些网厅？
    .label = 开通网厅
    .hint = 办理劳动合同选“劳动关系网厅”就可以；社保网厅按需同时申请，详情可咨询社保中心
    .choice-labour = 劳动关系网厅
    .words-labour = 劳动|劳动网厅|劳动关系|只要劳动|只开劳动|只开劳动关系网厅
    .choice-labour-social = 劳动关系网厅和社保网厅
    .words-labour-social = 两个|两个都要|都要|都开|全部|社保|社保网厅|一起|同时
access-authorisationPhoto = 请上传盖好章的单位授权书的照片。
    .label = 盖章的授权书
    .hint = 整页拍清楚，公章要看得见
