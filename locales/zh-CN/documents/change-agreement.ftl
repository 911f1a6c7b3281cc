### 变更协议书。签字栏、双方信息的文字在 labour-contract.ftl。

change-agreement-title = 劳动合同变更协议书
change-agreement-article = 第{ $number }条
change-agreement-preamble = 甲乙双方于{ $signedOn }签订了劳动合同（编号：{ $contractNumber }，以下称“原合同”），期限{ $period }。依照《中华人民共和国劳动合同法》第三十五条，双方协商一致，对原合同作如下变更：
change-agreement-table = 变更的内容如下：
change-agreement-column-item = 变更事项
change-agreement-column-before = 原来的约定
change-agreement-column-after = 变更后的约定
change-agreement-item-wage = 月工资
change-agreement-item-position = 工作岗位
change-agreement-item-workplace = 工作地点
change-agreement-item-hours = 工时制度
change-agreement-item-term = 合同期满日
change-agreement-item-other = 其他
change-agreement-wage = { $wage }元/月
    （大写：{ $words }）
change-agreement-before-other = 按原合同
change-agreement-no-end = 没有约定期满日
change-agreement-effective = 以上变更从{ $effectiveOn }起执行。
change-agreement-hours-approval = { $system }的批准文号：{ $approval }，由甲方依法申请人力资源社会保障部门批准。
change-agreement-rest = 除以上变更以外，原合同的其他约定不变，双方继续履行。原合同与本协议不一致的，以本协议为准。
change-agreement-copies = 本协议是原合同的一部分，一式三份，甲乙双方各执一份，另一份存入乙方的职工档案。本协议自双方签字或者盖章之日起生效，签字盖章以后由甲方在网厅提交审核。
