### 花名册：新参保、续保、停保。栏目较窄，文字要短。

roster-title-new = 新参保花名册
roster-title-renewal = 续保花名册
roster-title-ended = 停保花名册
roster-subject = { $from }至{ $to } { $employer }
roster-caption = 单位名称：{ $employer }　　统一社会信用代码：{ $creditCode }
    单位社保编号：{ $insuranceNumber }　　期间：{ $from }至{ $to }　　共{ $people }人
roster-column-number = 序号
roster-column-name = 姓名
roster-column-sex = 性别
roster-column-id = 证件号码
    证件类型
roster-column-birth = 出生日期
roster-column-contact = 联系电话
    地址
roster-column-post = 岗位
    用工形式
roster-column-contract = 合同编号
    合同类型
roster-column-hired = 用工起始
roster-column-term = 合同
    起止日期
roster-column-probation = 试用期
    起止日期
roster-column-wage = 备案工资
    （元/月）
roster-column-insurance = 缴费基数
    参保月份
roster-column-approved = 审核通过
roster-column-previous-term = 原合同
    起止日期
roster-column-renewed-term = 续订
    起止日期
roster-column-signing = 第几次签订
roster-column-last-day = 最后一日
    类型
roster-column-reason = 解除、终止原因
    法律依据
roster-column-stops = 停保月份
    非因本人意愿
roster-column-file = 档案去向
roster-column-note = 备注
roster-sex-male = 男
roster-sex-female = 女
roster-form-full-time = 全日制
roster-form-dispatch = 劳务派遣
roster-form-simple = 全日制
roster-term-fixed = 固定期限
roster-term-open-ended = 无固定期限
roster-term-task = 完成任务为期限
roster-until-open-ended = 无固定期限
roster-until-task = 任务完成
roster-none = 无
roster-ending-dissolution = 解除
roster-ending-termination = 终止
roster-involuntary-yes = 是
roster-involuntary-no = 否
roster-involuntary-office-decides = 待认定
roster-involuntary-not-applicable = 不适用
roster-note = 本册根据审核通过的劳动合同备案生成，用于办理社会保险参保、续保、停保和就业、失业登记。空白处由单位填写。内含个人信息，请妥善保管。
roster-sign-employer = 单位（盖章）
roster-sign-maker = 制表人：{ $maker }
