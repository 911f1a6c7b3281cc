### 签订以后各项业务（历史合同导入、变更、续签、解除/终止、修改、撤销）的规则说明。
### 法律名称、条款和施行日期由 law-line 另行显示，正文不再重复。

## 几处共用的说法

rules-provisional = { $provisional ->
        [yes] （这一年的放假安排还没有公布，日期暂按法定节假日推算，请留意更新）
       *[no] {""}
    }
rules-green-channel = 可以办绿色通道：请准备经人事负责人签字并盖章的“情况说明”，我可以帮您生成，再带到劳动关系科当面办理。

## 历史合同导入

rule-import-window-closed = 历史合同要在网厅权限开通后 { $workdays } 个工作日内导入，最迟是{ $lastDay }，现在已经过了{ rules-provisional }。{ rules-green-channel }
rule-import-target-passed = { $known ->
        [yes] 按申请提交日算，导入期限到{ $targetDay }；按权限开通日算，最后机会是{ $lastDay }{ rules-provisional }。请尽快导完，不要等到最后一天。
       *[no] 按申请提交日算，导入期限到{ $targetDay }，已经过了{ rules-provisional }。权限一开通请马上导入。
    }
rule-import-last-day = 今天（{ $lastDay }）是导入历史合同的最后一天{ rules-provisional }，请今天导完。
rule-import-signed-in-future = 签订日期{ $signedOn }还没有到。历史合同是已经签好的纸质合同，请按合同上的签订日期填写。
rule-import-signed-after-access = 这份合同是{ $signedOn }签的，在{ $accessGrantedOn }开通网厅权限之后。开通以后签的合同一般要走“合同新签”，请核对一下。
rule-import-signed-late = { $hiredOn }用工，{ $signedOn }才签书面合同，超过了一个月（{ $lastDay }）。请照实填写，不要改日期；超过的那段时间员工可以主张二倍工资。
rule-import-not-yet-running = 合同从{ $startsOn }才开始，现在还没有执行。历史合同导入只收正在执行的合同，请改办“合同新签”。
rule-import-contract-over = 合同{ $endsOn }已经到期，现在不在执行期内，不能作为历史合同导入。继续用工的，请尽快与员工签新合同，办“合同新签”；日期填错了的，请按纸质合同改正。
rule-import-wage-below-minimum = 合同工资每月 { $monthlyWage } 元，低于签订时的最低工资标准每月 { $minimumWage } 元（{ $sinceDay }起）。请先核对纸质合同；合同确实这样写的，请与员工书面变更工资后再办。
rule-import-wage-below-today = 合同工资每月 { $monthlyWage } 元，签订时合法，但低于现在的最低工资标准每月 { $minimumWage } 元（{ $sinceDay }起）。可以先照实导入，导入后请马上办“合同变更”调整工资；不调整就不能续签。

## 合同变更

rule-change-changes-nothing = 还没有选要变更什么。请至少选一项；只是写错了姓名、电话这类基本信息的，请办“修改”。
rule-change-same-value = 新的内容和原来的一样，没有变化。请填变更后的内容，或者不选这一项。
rule-change-after-expiry = 合同{ $contractEndsOn }已经到期，不能再变更。续签期限到{ $closesOn }也已经过了。{ rules-green-channel }
rule-change-only-to-renew = 合同{ $contractEndsOn }已经到期，现在变更只适合为续签做准备（例如先把工资调到最低工资标准以上）。变更后请在{ $closesOn }前办好续签。
rule-change-before-contract = 生效日期{ $effectiveOn }比合同开始的{ $startsOn }还早。变更最早从{ $startsOn }起生效。
rule-change-after-contract = 生效日期{ $effectiveOn }在合同结束（{ $contractEndsOn }）之后，那时合同已经没有了。变更最晚从{ $contractEndsOn }起生效。
rule-change-already-in-effect = { $longerThanAMonth ->
        [yes] 变更从{ $effectiveOn }起已经实际履行超过一个月，口头变更也可能有约束力。请尽快补签书面变更协议，按实际日期写。
       *[no] 生效日期{ $effectiveOn }已经过去了。变更要有书面协议才稳妥，请按实际签订的日期补签，不要倒签。
    }
rule-changed-wage-below-minimum = 变更后的月工资 { $monthlyWage } 元低于当地最低工资标准。自{ $sinceDay }起，最低是每月 { $minimumWage } 元，请填不低于 { $minimumWage } 元的数。
rule-change-cuts-wage = 月工资从 { $oldWage } 元降到 { $monthlyWage } 元。降薪必须员工本人同意并签字，请留好变更协议。
rule-change-leaves-low-wage = 这份合同的月工资 { $monthlyWage } 元低于现在的最低工资标准每月 { $minimumWage } 元（{ $sinceDay }起）。建议这次一并选“工资”，调到 { $minimumWage } 元以上；不调整以后不能续签。
rule-change-end-of-no-fixed-term = { $term ->
        [task] 以完成一定工作任务为期限的合同没有约定的结束日期，不能这样变更。
       *[open-ended] 无固定期限合同没有结束日期，不能这样变更。
    }
rule-change-ends-before-start = 新的结束日期{ $newEndsOn }比合同开始的{ $startsOn }还早，请核对后重新填写。
rule-change-ends-in-past = 新的结束日期{ $newEndsOn }已经过去了。合同已经结束的，请办“解除/终止”。
rule-change-shortens-term = 合同从{ $contractEndsOn }提前到{ $newEndsOn }结束，必须员工本人同意并签字。只是想提前结束劳动关系的，请办“解除/终止”，选“协商一致解除”。
rule-extension-counts-as-term = 合同从{ $contractEndsOn }延长到{ $newEndsOn }，累计延长满 { $months } 个月。延长累计一年以上的，到期后算又订立了一次固定期限合同（算第 { $signed } 次）。连续两次以后再签，员工可以要求签无固定期限合同。
rule-extension-is-added-up = 合同从{ $contractEndsOn }延长到{ $newEndsOn }，累计延长{ $months ->
        [0] 不满一个月
       *[other] 满 { $months } 个月
    }。以后累计满一年，就算又订立了一次固定期限合同。

## 续签

rule-renewal-of-open-ended = 这是无固定期限合同，没有到期日，不需要续签。要改内容，请办“合同变更”。
rule-renewal-too-early = 还没到续签的时候。合同{ $contractEndsOn }到期，网厅从{ $opensOn }起才能续签。现在可以先征求员工的意见，到{ $opensOn }再来办。
rule-renewal-window-closed = 合同{ $contractEndsOn }到期，网厅最迟{ $closesOn }可以续签，现在已经超过。{ rules-green-channel }请按实际日期签合同，不要倒签。
rule-renewal-after-expiry = 合同{ $contractEndsOn }已经到期，没有续签就继续用工，员工可以按原条件要求续订，还可能产生二倍工资。网厅最迟{ $closesOn }关闭，请今天就办。
rule-renewal-not-next-day = 续签的合同要接着原合同：原合同{ $contractEndsOn }到期，新合同从{ $nextDay }开始。
rule-renewal-wage-below-minimum = 这份合同的月工资 { $monthlyWage } 元低于最低工资标准每月 { $minimumWage } 元（{ $sinceDay }起）。要先办“合同变更”，把工资调到 { $minimumWage } 元以上，再来续签。我可以直接带您去办变更。
rule-renewal-past-retirement = 这位员工 { rules-retirement-age }退休，也就是{ $retiresOn }；新合同{ $startsOn }才开始，那时已过法定退休年龄，不能再签劳动合同。继续用工的，请签书面用工协议，具体请咨询劳动关系科。
rule-renewal-may-be-past-retirement = 女职工的退休年龄要看岗位。如果这位员工不在管理、技术岗位，她 { rules-retirement-age }退休，也就是{ $retiresOn }，比新合同开始的{ $startsOn }早，就不能续签了。请先核对岗位。
rule-renewal-no-probation = 同一单位与同一员工只能约定一次试用期，续签不能再约定（您填的是 { $probationMonths } 个月），请填 0。
rule-open-ended-due = 这位员工与贵单位已连续订立 { $signed } 次固定期限合同。连续订立 { $limit } 次以后再续签，应当签无固定期限合同。{ $term ->
        [task] 也不能改签以完成一定工作任务为期限的合同。
       *[fixed] 只有员工本人提出要固定期限的，才可以继续签固定期限。
    }请选“无固定期限”。
rule-fixed-term-on-request = 连续订立 { $signed } 次固定期限合同后继续签固定期限，必须是员工本人提出的。请准备“续签情况说明”，写明是员工本人要求，双方签字盖章后报劳动关系科备案。不是员工本人提出的，单位要每月支付二倍工资。

## 解除/终止：原因与日期

rule-reason-of-part-time-work = 非全日制用工不在这里备案，随时可以终止，不需要办理。全日制合同请选别的原因。
rule-reason-of-dispatch-only = 这个原因只适用于劳务派遣单位与被派遣的员工，请选别的原因。
rule-reason-of-unsigned-work = 这个原因只适用于员工一直没有签书面合同的情形。这里已经有一份备案的合同，请核对是不是选错了。
rule-open-ended-does-not-expire = 无固定期限合同没有到期日，不能以到期为由终止，请选别的原因。
rule-fixed-term-has-no-task = 这份是固定期限合同，到期才终止，不按任务完成终止。合同到期的，请选“合同期满”。
rule-task-has-no-term = 这份是以完成一定工作任务为期限的合同，任务完成时终止，请选“任务完成”。
rule-not-during-probation = { $onDay }还在试用期内。试用期里单位只能以员工有过错、医疗期满或者不能胜任为由解除，不能用这个原因。
rule-probation-is-over = { $reason ->
        [J37P] { $onDay }试用期已经结束（或者没有约定试用期），员工辞职要提前三十日书面通知，请选“劳动者提前三十日书面通知解除”。
       *[other] { $onDay }试用期已经结束（或者没有约定试用期），不能再以试用期不符合录用条件为由解除。请选别的原因。
    }
rule-probation-must-still-run = 这个原因只能在试用期内用。请核对{ $onDay }那天试用期还没有结束。
rule-ends-before-work = 最后工作日{ $lastDay }比用工之日{ $startsOn }还早，请核对后重新填写。
rule-expiry-before-end = 合同{ $contractEndsOn }才到期，{ $lastDay }还不能以到期为由终止。到期终止请填{ $contractEndsOn }；要提前结束，请选别的原因。
rule-expiry-after-end = 合同{ $contractEndsOn }到期，您填的最后工作日是{ $lastDay }。只有因医疗期、孕期、产期、哺乳期等依法顺延的才会晚于到期日；不是这样的，请填{ $contractEndsOn }。
rule-ends-after-contract = 合同{ $contractEndsOn }已经到期，最后工作日{ $lastDay }在这之后。请核对：是到期终止，还是到期后继续工作又离开的。
rule-ending-window-closed = 合同{ $contractEndsOn }到期，网厅最迟{ $closesOn }可以办理解除/终止，现在已经超过。{ rules-green-channel }证明书仍然要给员工。
rule-ending-window-closes = 合同{ $contractEndsOn }已经到期，网厅最迟{ $closesOn }可以办理解除/终止，请尽快办。
rule-ending-entered-late = 员工{ $lastDay }就离开了，已经超过一个月。请尽快办好，并确认证明书、档案和社会保险转移都已办理。

## 解除/终止：通知、工会、裁员

rule-notice-in-future = 通知日期{ $noticeGivenOn }还没有到。请等书面通知送达后，按实际日期填写。
rule-notice-or-pay-missing = 这个原因要提前 { $days } 日书面通知员工，或者额外支付一个月工资，两样都没有就不能解除。今天通知的话，最后工作日最早是{ $earliestDay }；想更早，请支付一个月工资代替通知。
rule-notice-too-short = 要提前 { $days } 日书面通知（通知当天不算）。{ $noticeGivenOn }通知的，最后工作日最早是{ $earliestDay }，您填的是{ $lastDay }。请把最后工作日改到{ $earliestDay }，或者额外支付一个月工资代替通知。
rule-layoff-told-too-late = 裁员要提前 { $days } 日向工会或者全体职工说明情况，不能用钱代替。{ $noticeGivenOn }说明的，最后工作日最早是{ $earliestDay }，您填的是{ $lastDay }。
rule-early-retirement-told-too-late = 弹性提前退休，员工要至少提前三个月书面告知单位。{ $noticeGivenOn }告知的，最早是{ $earliestDay }，您填的是{ $lastDay }，请核对。
rule-resignation-notice-short = 员工辞职要提前 { $days } 日通知（当天不算）。{ $noticeGivenOn }通知的，满 { $days } 日是{ $earliestDay }，您填的最后工作日是{ $lastDay }。单位同意他提前走的，可以照实填；请留好辞职通知。
rule-pay-in-lieu-amount = 代替通知的一个月工资，按员工上一个月的工资标准支付，不计入经济补偿。
rule-notice-skipped = { $reason ->
        [J37P] 试用期里员工辞职要提前三日通知单位。请让员工补写辞职通知，按实际日期填写；单位同意他马上走的，可以照实继续，请留好证明。
        [J37] 员工辞职要提前三十日书面通知单位。请让员工补写辞职通知，按实际日期填写；单位同意他马上走的，可以照实继续，请留好证明。
        [Z21E] 弹性提前退休，员工要至少提前三个月书面告知单位，请核对有没有告知。
       *[other] 裁员要提前三十日向工会或者全体职工说明情况，不能省，也不能用钱代替。说明以后，请填说明的日期。
    }
rule-no-union-tell-staff = 单位单方解除，要先把理由告诉工会。贵单位没有工会，建议事先告知上级工会或者职工代表，并留下记录。
rule-union-not-told = 单位单方解除，要先把理由通知工会。请先通知并留好记录；没有通知就解除的，员工可以要求赔偿金（起诉前补正的除外）。
rule-tell-union-first = 单位单方解除，要事先把理由通知工会。请确认已经通知，并把材料留好。
rule-layoff-headcount-unknown = 裁 { $layoffCount } 人算不算经济性裁员，要看单位总人数：满 { $people } 人的算，不满 { $people } 人但占职工总数 { $percent }% 以上的也算。请核对职工总数。
rule-layoff-too-small = 裁 { $layoffCount } 人，不满 { $people } 人，也不到职工总数（{ $headcount } 人）的 { $percent }%，不够经济性裁员的条件。请核对人数；人数没错的，请选别的原因，例如“客观情况发生重大变化，协商变更未成”。
rule-layoff-needs-papers = 裁 { $layoffCount } 人属于经济性裁员（满 { $people } 人或者占职工总数 { $percent }% 以上，都含本数）。要有三份材料：向工会或者全体职工说明情况的记录、听取的意见、裁减人员方案报劳动行政部门的回执。
rule-layoff-paper-missing = { $paper ->
        [layoffExplained] 还缺向工会或者全体职工说明情况的记录。要在裁员前三十日说明，
        [layoffOpinions] 还缺工会或者职工的意见。听取意见并记录后，
       *[layoffReported] 还缺裁减人员方案报劳动行政部门的回执。报告以后，
    }有了这份材料才能办。
rule-layoff-priority = 裁员时要优先留用：签较长固定期限合同的、签无固定期限合同的、家里没有其他就业人员又有老人或者未成年人要扶养的。{ $rehireMonths } 个月内重新招人，要通知被裁的员工，同等条件优先。

## 解除/终止：受保护的员工

rules-situation = { $situation ->
        [hazard-exposure] 接触职业病危害还没做离岗前健康检查，或者疑似职业病在诊断观察
        [injury-or-disease] 患职业病或者因工负伤并丧失或部分丧失劳动能力
        [medical-treatment] 还在医疗期内
        [pregnancy] 在孕期、产期或者哺乳期
        [near-retirement] 在本单位连续工作满十五年，离法定退休年龄不足五年
       *[other-by-law] 属于法律规定的其他受保护情形
    }
rule-protected-worker = 这位员工{ rules-situation }，单位不能以医疗期满、不能胜任、客观情况变化或者裁员为由解除。违法解除要支付双倍的经济补偿作为赔偿金。可以选的是：双方协商一致，或者等这种情形消失以后再办。
rule-protected-worker-leaves = 这位员工{ rules-situation }，合同到期本应顺延。员工本人不愿续订的可以终止，请让他写下书面意见并保存好。
rule-expiry-extended = 这位员工{ rules-situation }，合同到期不能终止，要顺延到这种情形消失为止。{ $situation ->
        [injury-or-disease] 工伤职工按伤残等级办理，请选“工伤职工依法解除或者终止”。
       *[other] 顺延期间请照常履行原合同，不需要另签。
    }
rule-may-be-near-retirement = 这位女职工在本单位已满十五年，离退休年龄可能不足五年（要看岗位）。如果是，就不能用这个原因，请先核对她的退休年龄。
rule-service-period-runs = 双方约定的培训服务期到{ $serviceUntilDay }才满，比合同到期的{ $contractEndsOn }晚，合同要顺延到服务期满。双方另有约定的从其约定。
rule-expiry-after-two-terms = 这位员工已连续订立 { $signed } 次固定期限合同，到期后他可以要求签无固定期限合同，单位单方不续有争议风险。请先书面征求员工意见。
rule-injured-worker-stays = 伤残 { $grade } 级（一至四级）的工伤职工，要保留劳动关系、退出工作岗位，不能解除或者终止。
rule-injured-worker-decides = 伤残 { $grade } 级（五、六级）的工伤职工，只有本人提出才可以解除或者终止。
rule-injured-worker-at-expiry = 伤残 { $grade } 级（七至十级）的工伤职工，只有合同期满或者本人提出才可以解除、终止。
rule-injury-subsidies = 伤残 { $grade } 级的工伤职工，除经济补偿外，还要支付一次性工伤医疗补助金和一次性伤残就业补助金。

## 解除/终止：退休

rule-not-retired-yet = 还没到法定退休年龄。这位员工 { rules-retirement-age }退休，也就是{ $retiresOn }，您填的最后工作日是{ $lastDay }。最早请填{ $retiresOn }；想提前，最早{ $earliestOn }可以办弹性提前退休。
rule-may-not-be-retired-yet = 女职工的退休年龄要看岗位。如果这位员工在管理、技术岗位，她 { rules-retirement-age }才退休，也就是{ $retiresOn }，{ $lastDay }还没到。请先核对岗位。
rule-too-early-to-retire = 弹性提前退休最早是{ $earliestOn }，您填的最后工作日是{ $lastDay }，太早了。
rule-early-retirement-not-early = 这位员工{ $retiresOn }就到法定退休年龄，{ $lastDay }不算提前。请选“达到法定退休年龄”。
rule-too-late-to-retire = 弹性延迟退休最晚到{ $latestOn }，您填的最后工作日是{ $lastDay }，超过了。
rule-pension-not-drawn = 还没有开始领养老金，不能选这个原因。已到法定退休年龄的，请选“达到法定退休年龄”。
rule-retired-without-pension = 到了法定退休年龄就可以终止，但请确认员工能不能按月领养老金。缴费年限不够的，请提醒他先到社保经办机构问清楚能否继续缴费；说好延迟退休的，请另签书面协议。

## 解除/终止：经济补偿与证明书

rule-severance-amount = 经济补偿按 { $years } 年 × { $baseWage } 元计算，{ $due ->
        [by-law] 依法应付的话是 { $severanceAmount } 元，是否应付请按您引用的法律确定。
       *[yes] 应付 { $severanceAmount } 元。
    }{ $floored ->
        [yes] 平均工资低于最低工资标准，已按最低工资标准计算。
       *[no] {""}
    }{ $cap ->
        [applied] 平均工资超过当地平均工资三倍，已按三倍封顶，年限最多十二年。
        [unknown] 还没有当地上年度职工月平均工资的数据，没有检查三倍封顶，工资很高的请自行核对。
       *[not-reached] {""}
    }如果解除被认定违法，赔偿金是 { $unlawfulAmount } 元。
rule-severance-paid-late = 经济补偿要在员工办结工作交接时支付。您填的支付日期{ $paidOn }比最后工作日{ $lastDay }晚，请确认交接是那天办结的。
rule-certificate-content-missing = 证明书上还缺{ $part ->
        [term] 劳动合同期限类型
        [startsOn] 合同开始日期
        [endsOn] 合同结束日期
        [lastDay] 解除或者终止的日期
        [position] 工作岗位
       *[serviceYears] 在本单位的工作年限
    }，这是必须写的内容，请补上。
rule-certificate-first = 请先把证明书打印出来，双方签字、盖章，再保存和提交。

## 经济补偿的算法

severance-service = 工作年限从{ $countedFromDay }到{ $lastDay }，折算 { $years } 年（满一年算一年，六个月以上不满一年算一年，不满六个月算半年）。
severance-service-before-2008 = 员工{ $hiredOn }入职，2008年以前的 { $months } 个月不在这里计算，当时的规定也有补偿的，要另外加上。
severance-base = 月工资按前十二个月的平均应得工资 { $averageWage } 元。
severance-base-floored = 前十二个月平均工资 { $averageWage } 元低于最低工资标准，按 { $minimumWage } 元计算。
severance-base-capped = 月工资超过当地平均工资 { $localAverageWage } 元的 { $times } 倍，按 { $baseWage } 元封顶。
severance-cap-unknown = 还没有当地上年度职工月平均工资，没有检查封顶。月工资超过它的 { $times } 倍时，按 { $times } 倍算，年限最多 { $capYears } 年。
severance-years-capped = 封顶时年限最多 { $capYears } 年（实际 { $years } 年）。
severance-amount = { $baseWage } 元 × { $years } = { $severanceAmount } 元。
severance-not-due = 这个原因单位不需要支付经济补偿。
severance-by-law = 是否支付，要看您引用的法律怎么规定。
severance-unlawful = 如果解除或者终止被认定违法，赔偿金是经济补偿的 { $times } 倍，年限从用工之日起算共 { $years } 年，合计 { $unlawfulAmount } 元。

## 修改与撤销

rule-withdrawal-window-closed = { $approvedOn }审核通过，{ $days } 日内（最迟{ $lastDay }）可以撤销，现在已经超过。{ rules-green-channel }
rule-withdrawal-last-day = { $approvedOn }审核通过，今天（{ $lastDay }）可能已是最后一天，也可能网厅已经不收，请马上办；办不了的走绿色通道。
rule-term-is-changed-not-corrected = 这是双方约定的条款，不能修改，要与员工协商一致后办“合同变更”。我可以直接带您去办。
rule-not-correctable = 这一项不是基本信息，不能修改。填错了的，请在审核通过后七日内撤销重办；过了期限的，走绿色通道。
rule-correction-changes-nothing = 新的内容和原来的一样（或者是空的），没有变化。请填正确的内容。
rule-correction-not-valid = { $wrong ->
        [mobile] 这个手机号不对，请填 11 位手机号码。
       *[idNumber] 这个证件号码不对，请对照证件逐位核对。
    }

## 花名册

rule-roster-in-future = 起始日期{ $fromDay }还没有到，那时还没有审核通过的合同。请填今天或者更早的日期。
rule-roster-ends-before-start = 截止日期{ $toDay }比起始日期{ $fromDay }还早，请核对后重新填写。
