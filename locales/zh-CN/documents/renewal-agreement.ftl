### 续订协议书。签字栏、双方信息的文字在 labour-contract.ftl。

renewal-agreement-title = 劳动合同续订协议书
renewal-agreement-article = 第{ $number }条
renewal-agreement-preamble = 甲乙双方于{ $signedOn }签订了劳动合同（编号：{ $contractNumber }，以下称“原合同”），期限{ $period }。双方自愿协商，同意续订，约定如下：
renewal-agreement-term = 续订以后，双方采用下面打勾的一种合同期限：
renewal-agreement-term-fixed = 固定期限：从{ $startsOn }开始，到{ $endsOn }结束。
renewal-agreement-term-open-ended = 无固定期限：从{ $startsOn }开始，到依法解除或者终止劳动合同时结束。
renewal-agreement-term-task = 以完成一定工作任务为期限：从{ $startsOn }开始，到{ $task }工作任务完成时结束。
renewal-agreement-follows = 续订的期限从原合同期满的次日起计算，前后不间断。
renewal-agreement-signing = 续订的期限与原合同前后不间断。这是双方第{ $signing }次订立劳动合同。
renewal-agreement-asked = 乙方清楚，依照《中华人民共和国劳动合同法》第十四条第二款，这次续订应当订立无固定期限劳动合同，只有劳动者本人提出才可以订立固定期限劳动合同。乙方本人提出订立固定期限劳动合同，双方另外签署《续签情况说明》，作为本协议的附件。
renewal-agreement-no-probation = 续订以后不再约定试用期，乙方在甲方的工作年限连续计算。
renewal-agreement-wage = 续订时乙方正常工作时间的月工资为{ $wage }元（大写：{ $words }），不低于当地最低工资标准。
renewal-agreement-changes = 双方同时对下列事项作了新的约定：
renewal-agreement-rest = 本协议没有约定的事项，继续按照原合同和双方已经签订的变更协议书履行。
renewal-agreement-rest-unchanged = 双方没有其他新的约定，继续按照原合同和已经签订的变更协议书履行。
renewal-agreement-copies = 本协议一式三份，甲乙双方各执一份，另一份存入乙方的职工档案。本协议自双方签字或者盖章之日起生效，签字盖章以后由甲方在网厅提交审核。
