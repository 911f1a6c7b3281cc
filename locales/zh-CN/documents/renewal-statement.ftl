### 续签情况说明：应当订立无固定期限劳动合同而劳动者本人提出订立固定期限的，双方签字盖章，报劳动关系科备案。

renewal-statement-title = 续签情况说明
renewal-statement-office = 人力资源和社会保障局劳动关系科
renewal-statement-addressee = { $office }：
renewal-statement-article = { $number }、
renewal-statement-employer = 用人单位
renewal-statement-credit-code = 统一社会信用代码
renewal-statement-worker = 劳动者
renewal-statement-position = 工作岗位
renewal-statement-contract = 原合同编号
renewal-statement-history = 劳动者从{ $hiredOn }起在用人单位工作。双方最近一份劳动合同期限{ $period }。
renewal-statement-history-counted = 劳动者从{ $hiredOn }起在用人单位工作，双方已经连续订立{ $signed }次固定期限劳动合同，最近一份的期限{ $period }。
renewal-statement-told = 续签以前，用人单位已经告诉劳动者：依照《中华人民共和国劳动合同法》第十四条第二款，劳动者在本单位连续工作满十年，或者双方连续订立二次固定期限劳动合同而劳动者没有法律规定的除外情形，续订时应当订立无固定期限劳动合同；只有劳动者本人提出订立固定期限劳动合同的，才可以订立固定期限劳动合同。
renewal-statement-asked = 劳动者清楚上述权利，经过考虑，由本人提出：这次续签订立固定期限劳动合同，期限从{ $startsOn }到{ $endsOn }。这是劳动者的真实意愿，用人单位没有要求、劝诱或者强迫劳动者作出这样的选择。
renewal-statement-agreed = 用人单位同意劳动者提出的期限。双方确认以上情况属实，并对其真实性负责。
renewal-statement-copies = 本说明一式三份，双方各执一份，另一份由用人单位报劳动关系科备案。
renewal-statement-by-hand = 请劳动者亲笔抄写：“续签固定期限劳动合同是我本人提出的。”
renewal-statement-sign-employer = 用人单位（盖章）
renewal-statement-sign-representative = 法定代表人或者委托代理人（签字）：
renewal-statement-sign-worker = 劳动者
renewal-statement-sign-by-hand = 本人（签字）：
