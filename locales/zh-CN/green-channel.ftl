### 绿色通道：网厅已经关闭、要由劳动关系科开通办理的。

green-channel-title = 绿色通道
green-channel-summary = 请核对。确认后我来生成情况说明，请经人事负责人签字并盖章，再带到劳动关系科当面办理。
green-channel-purpose = 要开通办理哪一项业务？
    .label = 要办的业务
    .choice-new-contract = 合同新签
    .words-new-contract = 新签|新签合同|签合同|超过一个月没签
    .choice-historical-import = 历史合同导入
    .words-historical-import = 导入|历史合同|历史导入|导入合同
    .choice-change = 合同变更
    .words-change = 变更|改合同
    .choice-renewal = 合同续签
    .words-renewal = 续签|续订|到期续签
    .choice-ending = 解除或终止
    .words-ending = 解除|终止|离职|停保|退工
    .choice-withdrawal = 撤销备案
    .words-withdrawal = 撤销|撤回
green-channel-reason = 为什么没有按时办理？请写清楚经过和实际日期，这些话会写进情况说明。
    .label = 情况说明
    .hint = 例如：经办人员休病假，11 月 5 日才发现合同已于 9 月 30 日到期
