### 合同续签。

renewal-title = 合同续签
renewal-summary = 续签的内容都齐了，请核对。确认后我来生成续签文本，供您下载打印。
renewal-term = { $due ->
        [yes] 续签成哪一种期限？这位员工连续订立固定期限合同已满两次，依法应当签无固定期限合同；员工本人要求固定期限的除外。
       *[no] 续签成哪一种期限？
    }
    .label = 续签期限类型
    .choice-fixed = 固定期限
    .words-fixed = 固定|有期限|定期|有固定期限|固定期|有期限的
    .choice-open-ended = 无固定期限
    .words-open-ended = 无固定|长期|无期限|不固定|没有固定期限|永久|不定期|长期合同
    .choice-task = 以完成一定工作任务为期限
    .words-task = 任务|工作任务|项目|按项目|按任务|完成任务|完成一定工作任务
renewal-startsOn = 续签的合同从哪一天开始？
    .label = 续签开始日期
    .hint = 接着原合同，从到期的第二天开始
renewal-endsOn = 续签到哪一天结束？可以发送最后一天，也可以发送续签多久。
    .label = 续签结束日期
    .hint = 例如：三年、2029年11月30日
renewal-task = 要完成的是什么工作任务？任务完成，合同就结束。
    .label = 工作任务
    .hint = 例如：某某小区一期外墙施工
renewal-workerAskedForFixedTerm = 是员工本人要求签固定期限合同的吗？要有员工写的材料；单位要求的不算。
    .label = 员工本人要求固定期限
    .choice-yes = 是，员工本人要求的
    .words-yes = 员工要求|员工要求的|员工本人要求|本人要求|员工自己要求
    .choice-no = 不是
    .words-no = 单位要求|单位要求的|公司要求|公司要求的|工作需要
renewal-document = 下载哪一种续签文本？两种选一种就可以。
    .label = 续签文本
    .hint = 内容没有大变化的，签续订协议书更简单
    .choice-contract = 劳动合同书
    .words-contract = 合同|合同书|劳动合同|新合同|重新签一份
    .choice-renewal-agreement = 续订协议书
    .words-renewal-agreement = 协议|协议书|续订协议|续签协议|续签协议书
renewal-probationMonths = 续签约定几个月试用期？续签不能约定试用期，请发送 0。
    .label = 续签试用期
renewal-signedPhoto = 请上传双方签字盖章那一页的照片。
    .label = 签字盖章页
    .hint = 整页拍清楚，签名和公章要看得见
