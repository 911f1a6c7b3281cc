### 每条规则的说明：法律怎么规定、您这里是什么情况、怎样就可以。
### 法律名称、条款和施行日期由 law-line 另行显示，正文不再重复。

## 几处共用的说法

rules-double-wage-so-far =
    { $months ->
        [0] { $days ->
            [0] {""}
           *[other] ，到今天大约 { $days } 天
        }
       *[other] { $days ->
            [0] ，到今天大约 { $months } 个月（最多算到{ $doubleWageLastDay }）
           *[other] ，到今天大约 { $months } 个月零 { $days } 天（最多算到{ $doubleWageLastDay }）
        }
    }
rules-retirement-age =
    { $months ->
        [0] { $years } 岁
       *[other] { $years } 岁零 { $months } 个月
    }

## 签订期限

rule-hired-in-future = 用工之日{ $hiredOn }还没有到。可以先签合同，劳动关系从实际上班那天算起。请在{ $lastDay }前签好并提交。
rule-signing-deadline-last-day = 书面合同要在用工之日起一个月内签订。{ $hiredOn }用工，今天已是最后的机会（最迟{ $lastDay }），请今天签好并提交；过了这天网厅就不能新签了。
rule-signing-deadline-passed =
    书面合同要在用工之日起一个月内签订。{ $hiredOn }用工，最迟是{ $lastDay }，现在已经超过，网厅不能再新签。
    您可以这样办：尽快与员工按实际日期补签书面合同，再带上经人事负责人签字并盖章的“情况说明”，到劳动关系科申请绿色通道。
    请不要把用工日期或签订日期改早、改晚，如实填写对双方都最安全。
    从{ $doubleWageFromDay }起，员工可以主张二倍工资{ rules-double-wage-so-far }。早一天补签，风险少一天。
rule-signing-overdue = 书面合同要在用工之日起一个月内签订。{ $hiredOn }用工，最迟是{ $lastDay }，已经超过。请尽快按实际日期补签，不要倒签。从{ $doubleWageFromDay }起，员工可以主张二倍工资{ rules-double-wage-so-far }。
rule-starts-before-hiring = 合同从{ $startsOn }开始，比用工之日{ $hiredOn }早。这样可以，只是劳动关系从用工之日{ $hiredOn }才开始。
rule-starts-after-hiring = 员工{ $hiredOn }就上班了，合同却从{ $startsOn }才开始，{ $hiredOn }到{ $uncoveredLastDay }这段时间没有书面合同。建议合同从用工之日{ $hiredOn }开始。

## 合同类型

rule-deemed-open-ended = 从{ $hiredOn }用工起满一年没有签书面合同，自{ $deemedOpenEndedOn }起，法律视为双方已订立无固定期限劳动合同。请选“无固定期限”，并尽快补签。
rule-open-ended-after-ten-years = 员工在贵单位已连续工作满 { $years } 年（{ $tenYearsOn }满）。除非员工本人提出要固定期限，否则应当签无固定期限合同。如果是员工本人要求，请让他写下书面申请并保存好。
rule-ends-before-start = 结束日期{ $endsOn }比开始日期{ $startsOn }还早，请核对后重新发送结束日期，也可以发送“三年”这样的期限。
rule-term-already-over = 结束日期{ $endsOn }已经过去了。新签的合同应当还在执行期内，请核对一下年份。

## 试用期

rule-probation-only-once = 同一单位与同一员工只能约定一次试用期。这位员工在贵单位已经试用过，这次请填 0。
rule-probation-too-long =
    { $term ->
        [task] 以完成一定工作任务为期限的合同，{ $most ->
            [0] 不能约定试用期，请填 0。
           *[other] 试用期最长 { $most } 个月，您填的是 { $probationMonths } 个月。
        }
        [open-ended] 无固定期限合同的试用期最长 { $most } 个月，您填的是 { $probationMonths } 个月。
       *[other] { $most ->
            [0] 合同不满三个月的，不能约定试用期，请填 0。
           *[other] 这份合同期限满 { $months } 个月，试用期最长 { $most } 个月，您填的是 { $probationMonths } 个月。
        }
    }

## 工资

rule-wage-below-minimum = 月工资 { $monthlyWage } 元低于当地最低工资标准。自{ $sinceDay }起，最低是每月 { $minimumWage } 元（全日制，含个人缴纳的社会保险费和公积金，不含加班费和特殊岗位津贴），请填不低于 { $minimumWage } 元的数。
rule-minimum-wage-may-have-risen = 现在按每月 { $minimumWage } 元的最低工资标准检查，它是{ $sinceDay }起施行的，已满一年，可能已经调整。请提交前看一下最新标准。
rule-probation-wage-below-minimum = 试用期工资 { $probationWage } 元低于当地最低工资标准 { $minimumWage } 元（{ $sinceDay }起）。试用期也不能低于最低工资，这份合同最低可填 { $lowestWage } 元。
rule-probation-wage-below-share = 试用期工资不能低于合同约定工资的 { $share }%。月工资 { $monthlyWage } 元的 { $share }% 是 { $shareWage } 元，您填的是 { $probationWage } 元。
rule-probation-wage-below-share-of-contract = 试用期工资 { $probationWage } 元低于合同约定工资 { $monthlyWage } 元的 { $share }%（{ $shareWage } 元）。只有不低于本单位相同岗位最低档工资的 { $share }% 时才可以，请确认。

## 年龄与退休

rule-term-past-retirement =
    合同期限不能超过员工的法定退休年龄。按渐进式延迟退休的规定，这位员工 { rules-retirement-age }退休，也就是{ $retiresOn }；合同到{ $endsOn }才结束，超过了。请把结束日期填到{ $retiresOn }或更早。
    员工可以选择弹性退休，最早{ $earliestOn }，经双方书面同意最晚{ $latestOn }。已签弹性延迟退休书面协议的，请联系劳动关系科办理。
rule-term-past-retirement-day = 员工{ $retiresOn }（{ rules-retirement-age }）达到法定退休年龄，合同到同一个月的{ $endsOn }才结束。建议把结束日期填到{ $retiresOn }。员工可在{ $earliestOn }到{ $latestOn }之间弹性退休，延迟须双方书面约定。
rule-term-may-pass-retirement = 女员工的退休年龄要看岗位。如果不是管理或技术岗位，这位员工 { rules-retirement-age }退休，也就是{ $retiresOn }，合同到{ $endsOn }就超过了。请确认岗位；拿不准时，把结束日期填到{ $retiresOn }最稳妥。弹性退休最早{ $earliestOn }，双方书面同意最晚{ $latestOn }。
rule-worker-over-age =
    { $arrangement ->
        [written-agreement] 这位员工{ $retiresOn }已达到法定退休年龄，不能再签劳动合同备案。招用超龄人员应当签书面用工协议，约定报酬、休息、安全和工伤保障等。具体怎么办理，请先问一下劳动关系科。
       *[other] 这位员工{ $retiresOn }已达到法定退休年龄，不能再签劳动合同备案。怎样用工合适，请先问一下劳动关系科。
    }
    年龄有误的话，请核对证件号码。
rule-worker-may-be-over-age = 女员工的退休年龄要看岗位。如果不是管理或技术岗位，这位员工{ $retiresOn }（{ rules-retirement-age }）已达到法定退休年龄，就不能再签劳动合同{ $arrangement ->
        [written-agreement] ，应当签书面用工协议
       *[other] {""}
    }。请先确认岗位类别。
rule-worker-under-age = 不能招用未满 { $youngest } 周岁的人。这位员工用工时 { $age } 周岁，要到{ $youngestOn }才满 { $youngest } 周岁。如果证件号码或日期填错了，请重填。
rule-minor-worker = 这位员工 { $age } 周岁，{ $adultOn }才满 { $adult } 周岁，属于未成年工。可以签合同，但不能安排有毒有害、特别繁重等工作，并要定期做健康检查。

## 工时与派遣

rule-hours-need-approval =
    { $hoursSystem ->
        [comprehensive] 综合计算工时制要先经人社部门批准。请确认已取得批复并在有效期内；没有的话请选标准工时制。
       *[other] 不定时工作制要先经人社部门批准。请确认已取得批复并在有效期内；没有的话请选标准工时制。
    }
rule-not-a-dispatch-agency = 劳务派遣合同只能由取得《劳务派遣经营许可证》的派遣单位签订。贵单位登记的不是派遣单位，请确认；自己用工的请选全日制劳动合同。
rule-dispatch-not-for-a-task = 派遣单位与被派遣员工要签二年以上的固定期限合同，不能签以完成一定工作任务为期限的合同。
rule-dispatch-term-too-short = 派遣单位与被派遣员工的合同至少 { $least } 个月。从{ $startsOn }算起，结束日期最早是{ $earliestEndOn }。
rule-assignment-before-contract = 派遣从{ $assignmentStartsOn }开始，早于合同开始的{ $startsOn }。请填{ $startsOn }或更晚。
rule-assignment-ends-before-start = 派遣结束日期{ $assignmentEndsOn }比派遣开始日期{ $assignmentStartsOn }还早，请核对。
rule-assignment-past-contract = 派遣到{ $assignmentEndsOn }才结束，超过了合同的结束日期{ $endsOn }。请填{ $endsOn }或更早。
rule-temporary-post-too-long = 临时性岗位最长 { $most } 个月。从{ $assignmentStartsOn }算起，派遣应在{ $latestEndOn }前结束；更久的话，请看是不是辅助性或替代性岗位。

## 单位登记地

rule-registered-elsewhere = 信用代码第 3 到 8 位是 { $division }，看起来是在别处登记的。劳动合同备案实行属地管理，只有在本区登记的单位才能在这里办理。如果单位后来迁到了本区，请继续并在提交前与劳动关系科确认。
rule-registered-place-unclear = 信用代码的登记机关是上级部门（{ $division }），看不出单位在哪里登记。请看一下营业执照上的住所，在本区的可以继续。

## 必备条款

rule-clause-missing =
    劳动合同缺少必须写明的内容：{ $part ->
        [employerName] 单位名称
        [employerAddress] 单位住所
        [legalRepName] 法定代表人或主要负责人
        [workerName] 员工姓名
        [workerAddress] 员工住址
        [idNumber] 员工身份证件号码
        [term] 合同期限
        [startsOn] 合同开始日期
        [endsOn] 合同结束日期
        [task] 工作任务
        [position] 工作内容（岗位）
        [workplace] 工作地点
        [hoursSystem] 工作时间和休息休假
        [monthlyWage] 劳动报酬
        [socialInsurance] 社会保险
        [labourProtection] 劳动保护、劳动条件和职业危害防护
        [hostEmployer] 用工单位
        [assignmentStartsOn] 派遣开始日期
        [assignmentEndsOn] 派遣结束日期
       *[other] { $part }
    }。请补上。

## 约定条款

rule-deposit-forbidden = 这里写到了“{ $words }”。用人单位不能要求员工提供担保，也不能以任何名义收取押金等财物。请删去这一条。
rule-papers-withheld = 这里写到了“{ $words }”。用人单位不能扣押员工的身份证和其他证件；需要时可以留复印件。请删去这一条。
rule-insurance-waived = 这里写到了“{ $words }”。参加社会保险是法定义务，约定或承诺不缴、折成现金都无效，员工以后还可以据此解除合同并要求经济补偿。请删去这一条。
rule-marriage-restricted = 这里写到了“{ $words }”。合同不能限制女员工结婚、生育，也不能因此辞退。请删去这一条。
rule-penalty-forbidden = 这里写到了“{ $words }”。只有专项培训的服务期、保密和竞业限制可以约定由员工承担违约金，其他情形都不可以。如果不是这几种，请删去这一条。
rule-termination-condition-forbidden = 这里写到了“{ $words }”。除法律规定的终止情形外，不能另外约定终止条件；员工有严重违纪等情形的，可依法解除。建议删去或改写这一条。
rule-liability-excluded = 这里写到了“{ $words }”。免除单位法定责任、排除员工权利的约定无效。请删去这一条。
