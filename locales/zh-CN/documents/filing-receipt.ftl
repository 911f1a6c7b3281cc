### 备案回执。

filing-receipt-title = 备案回执
filing-receipt-lead-waiting = 申报已收到，正在办理
filing-receipt-lead-approved = 审核已通过
filing-receipt-lead-returned = 申报已退回，请修改后重新提交
filing-receipt-row-number = 受理编号
filing-receipt-row-kind = 事项
filing-receipt-row-employer = 用人单位
filing-receipt-row-credit-code = 统一社会信用代码
filing-receipt-row-worker = 劳动者
filing-receipt-row-id-number = 证件号码
filing-receipt-row-submitted = 提交日期
filing-receipt-row-state = 状态
filing-receipt-row-decided = 审核日期
filing-receipt-row-decided-by = 经办人员
filing-receipt-row-reason = 退回原因
filing-receipt-kind-access = 网厅权限开通
filing-receipt-kind-new-contract = 劳动合同新签备案
filing-receipt-state-filled = 已填写
filing-receipt-state-downloaded = 已下载
filing-receipt-state-saved = 已保存
filing-receipt-state-signed = 已签字盖章
filing-receipt-state-submitted = 已提交，等待审核
filing-receipt-state-approved = 审核通过
filing-receipt-state-returned = 已退回
filing-receipt-note = 本回执由网签助手根据备案记录生成，证件号码已隐去一部分。备案的最终结果以人力资源社会保障部门的系统为准。
