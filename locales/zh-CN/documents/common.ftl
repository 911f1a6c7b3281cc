### 各种文书共用的文字。

document-day = { $year }年{ $month }月{ $day }日
document-day-by-hand = { $year }年{ $month }月{ $day }日
document-month = { $year }年{ $month }月
document-sex-male = 男
document-sex-female = 女
document-id-resident-id = 居民身份证
document-id-residence-permit = 居住证
document-id-foreign-permanent-residence = 外国人永久居留证
document-id-passport = 护照
document-term-fixed = 固定期限
document-term-open-ended = 无固定期限
document-term-task = 以完成一定工作任务为期限
document-hours-standard = 标准工时制
document-hours-comprehensive = 综合计算工时制
document-hours-flexible = 不定时工作制
# 合同期限在句子里的说法。
document-period-fixed = 从{ $startsOn }到{ $endsOn }
document-period-open-ended = 从{ $startsOn }开始，无固定期限
document-period-task = 从{ $startsOn }开始，到{ $task }工作任务完成时结束
# 工作年限。
document-service = { $years ->
    [0] { $months }个月
   *[other] { $years }年{ $months ->
        [0] { "" }
       *[other] { $months }个月
    }
}
document-page = 第 { $page } 页　共 { $pages } 页
document-number = 编号：{ $number }
document-producer = 网签助手
document-file-name = { $title }（{ $subject }）
document-demo-mark = 演示
document-demo-line = 演示文书 · 内容均为虚构 · 不得使用
# 每页页脚的说明：译文要说明以中文为准，中文不需要说明。
document-footnote = { "" }

document-problem-missing = { $field }：没有填写。
document-problem-not-text = { $field }：应当是文字。
document-problem-too-long = { $field }：太长了，请写短一些。
document-problem-unprintable = { $field }：这些字符打印不出来：{ $characters }。
document-problem-not-a-day = { $field }：应当是日期，例如 2026-12-01。
document-problem-not-a-month = { $field }：应当是年月，例如 2026-12。
document-problem-not-the-next-day = { $field }：应当是原合同期满的次日。
document-problem-before-start = { $field }：结束日期早于开始日期。
document-problem-not-an-amount = { $field }：应当是金额（元），最多两位小数。
document-problem-not-a-whole-number = { $field }：应当是整数，而且在允许的范围内。
document-problem-not-a-choice = { $field }：不是可选的项目。
document-problem-not-rows = { $field }：应当是一列内容，至少一项。
