### 合同备案花名册。

roster-title = 打印花名册
roster-summary = 请核对。确认后我来生成花名册（PDF 和 Excel），打印盖章后可以办理社保缴费、停保和就业失业登记。
roster-kind = 要哪一种花名册？
    .label = 花名册种类
    .choice-new = 新参保花名册（新签）
    .words-new = 新参保|新参保花名册|新签|参保|新增
    .choice-renewal = 续保花名册（续签）
    .words-renewal = 续保|续保花名册|续签
    .choice-ended = 停保花名册（解除、终止）
    .words-ended = 停保|停保花名册|解除|终止|离职|减员
roster-from = 从哪一天审核通过的开始？
    .label = 起始日期
    .hint = 点按钮选本月或者上月，也可以发送日期
roster-to = 到哪一天为止？
    .label = 截止日期
    .hint = 例如：2026年11月30日、一个月
