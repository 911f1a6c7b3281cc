### 经办人员工作台

## 页面框架

desk-name = 网签工作台
desk-nav = 工作台
desk-skip = 跳到正文
desk-demo = 演示数据，均为虚构
desk-other-language = English
desk-sign-out = 退出
desk-nothing = —
desk-save = 保存
desk-crumbs = 返回
desk-pages = 翻页
desk-page-before = 上一页
desk-page-after = 下一页
desk-page-of = 第 { $page } / { $last } 页
desk-to-queue = 回到待审核

desk-place-queue = 审核
desk-place-tickets = 咨询
desk-place-employers = 单位
desk-place-contracts = 合同
desk-place-audit = 操作记录
desk-place-officers = 经办人员
desk-place-settings = 设置
desk-badge-queue = 待审核 { $waiting } 件，其中超期 { $overdue } 件
desk-badge-tickets = 待答复 { $open } 件

desk-day = { $year }年{ $month }月{ $day }日（{ $weekday }）
desk-weekday-1 = 周一
desk-weekday-2 = 周二
desk-weekday-3 = 周三
desk-weekday-4 = 周四
desk-weekday-5 = 周五
desk-weekday-6 = 周六
desk-weekday-7 = 周日
desk-month-1 = 1月
desk-month-2 = 2月
desk-month-3 = 3月
desk-month-4 = 4月
desk-month-5 = 5月
desk-month-6 = 6月
desk-month-7 = 7月
desk-month-8 = 8月
desk-month-9 = 9月
desk-month-10 = 10月
desk-month-11 = 11月
desk-month-12 = 12月

desk-actor-officer = 经办人员
desk-actor-person = 专管员
desk-actor-assistant = 助手
desk-actor-system = 系统

## 登录

desk-sign-in = 登录
desk-sign-in-hint = 仅供劳动关系科经办人员使用。
desk-sign-in-help = 首次使用，或忘了密码？请同事在“经办人员”里为您生成一次性登录链接。
desk-sign-in-failed = 用户名或密码不对，请再试一次。
desk-sign-in-other = 换个账号
desk-username = 用户名
desk-username-hint = 2 至 40 个字，可用汉字、字母、数字和 . _ - @
desk-username-unfit = 用户名须为 2 至 40 个字，只能用汉字、字母、数字和 . _ - @
desk-username-taken = 这个用户名已有人使用，请换一个。
desk-password = 密码
desk-password-new = 新密码
desk-password-repeat = 再输一遍新密码
desk-password-current = 当前密码
desk-password-hint = 至少 10 个字，几个词连起来更好记。
desk-password-short = 密码至少要 10 个字。
desk-password-long = 密码太长，请不超过 200 个字。
desk-password-name = 密码里请不要包含用户名。
desk-password-simple = 密码太简单，请多用几个不同的字。
desk-password-differs = 两次输入的密码不一样。
desk-password-wrong = 当前密码不对。
desk-code-title = 输入动态验证码
desk-code = 动态验证码
desk-code-hint = 打开手机上的验证器，输入当前的 6 位数字。
desk-code-failed = 验证码不对，或已经用过。请等下一个验证码再试。

desk-link-title = 一次性登录
desk-link-for = 这是 { $name } 的登录链接，只能使用一次。
desk-link-expires = 有效期至 { $at }。
desk-link-use = 登录并设置密码
desk-link-dead = 链接已失效
desk-link-dead-hint = 链接已用过、已过期或被新的链接代替。请同事在“经办人员”里重新生成。
desk-welcome = 设置账号
desk-welcome-name = 您好，{ $name }
desk-welcome-hint = 请设置用户名和密码，以后用它们登录。
desk-welcome-done = 保存并进入工作台

## 审核列表

desk-view-waiting = 待审核
desk-view-approved = 已通过
desk-view-returned = 已退回
desk-view-preparing = 单位办理中
desk-view-all = 全部
desk-kind-access = 网厅权限
desk-kind-correction = 修改
desk-kind-withdrawal = 撤销
desk-kind-green-channel = 绿色通道
desk-kind-new-contract = 新签
desk-kind-historical-import = 历史导入
desk-kind-change = 变更
desk-kind-renewal = 续签
desk-kind-ending = 解除/终止
desk-state-filled = 已填写
desk-state-downloaded = 已下载
desk-state-saved = 已保存
desk-state-signed = 已签字盖章
desk-state-submitted = 待审核
desk-state-approved = 已通过
desk-state-returned = 已退回

desk-queue-title = { $view } · { $total }
desk-queue-caption = 共 { $total } 件
desk-queue-empty = 都办完了
desk-queue-empty-hint = 目前没有等待审核的事项。
desk-queue-none = 没有符合条件的事项
desk-queue-none-hint = 请换个条件，或清除筛选。
desk-filter-views = 按进度
desk-filter-kinds = 按事项
desk-filter-all = 全部事项
desk-filter-overdue = 已超期
desk-filter-employer = 单位名称或信用代码
desk-filter-apply = 查找
desk-column-who = 单位 / 员工
desk-column-kind = 事项
desk-column-due = 期限
desk-column-state = 状态
desk-column-number = 编号
desk-due-late = 已超 { $days } 天
desk-due-today = 今天
desk-due-tomorrow = 明天
desk-due-in = 还有 { $days } 天

desk-overview = 今日概况
desk-overview-waiting = 待审核
desk-overview-overdue = 已超期
desk-overview-today = 今天到期
desk-overview-start = 从最急的开始

desk-shortcuts = 快捷键
desk-shortcuts-on = 使用单键快捷键（j、k、A、R 等）
desk-shortcut-j = 下一行、上一行
desk-shortcut-enter = 打开，或按下选中的按钮
desk-shortcut-a = 选中“通过”，再按 Enter 生效
desk-shortcut-r = 打开“退回”
desk-shortcut-n = 下一件、上一件
desk-shortcut-search = 查找
desk-shortcut-u = 回到列表
desk-shortcut-help = 快捷键说明

## 审核详情

desk-filing-title = { $kind } · { $who }
desk-filing-submitted = { $at } 提交
desk-filing-due = 应于 { $on }前办结
desk-filing-nav = 前后事项
desk-filing-back = ← 回到列表
desk-filing-previous = 上一件
desk-filing-next = 下一件
desk-filing-contract = 查看合同档案
desk-block-employer = 用人单位
desk-block-findings = 规则核对
desk-block-files = 材料
desk-block-answers = 填报内容
desk-block-history = 办理记录
desk-block-profile = 单位信息
desk-block-filings = 备案事项
desk-block-contracts = 合同（{ $total }）

desk-findings-none = 规则核对未发现问题。
desk-severity-breach = 不符合
desk-severity-warning = 请注意
desk-severity-info = 提示

desk-files-none = 没有材料。
desk-file-open = 查看
desk-file-open-name = 查看 { $name }（新窗口）
desk-file-save = 下载
desk-file-save-name = 下载 { $name }
desk-file-preview = { $name } 的预览，点击看原图（新窗口）
desk-file-pages = { $pages } 页
desk-file-downloaded = 单位已下载
desk-file-ticked = 专管员勾选了“已签字盖章”，没有上传照片。
desk-upload-authorisationPhoto = 盖章的授权书
desk-upload-signedPhoto = 签字盖章页
desk-upload-licencePhoto = 营业执照
desk-upload-other = 单位上传

desk-reveal = 显示
desk-reveal-field = 显示{ $label }
desk-reveal-all = 全部显示
desk-reveal-note = 查看会记入操作记录。
desk-history-none = 还没有记录。

desk-employer-name = 单位名称
desk-employer-code = 统一社会信用代码
desk-employer-access = 网厅权限
desk-employer-contracts = 合同
desk-employer-waiting = 待审核
desk-access-any = 网厅权限不限
desk-access-granted = 已开通
desk-access-applied = 申请中
desk-access-none = 未申请
desk-access-granted-on = { $on }开通
desk-access-applied-on = { $on }申请，尚未开通

## 决定

desk-decision = 审核决定
desk-approve = 通过
desk-return = 退回
desk-return-why = 退回原因（可多选）
desk-return-own = 补充说明
desk-return-hint = 原因会原样发到专管员的对话里，最多 500 字。请写明要改什么、怎么改。
desk-return-send = 退回给单位
desk-return-empty = 请至少选一个原因，或写一句说明。

desk-reason-access-letter-unclear = 授权书照片不清楚，请重新拍照上传。
desk-reason-access-letter-unstamped = 授权书没有加盖单位公章，请盖章后重新上传。
desk-reason-access-name-differs = 授权书上的单位名称与营业执照不一致，请核对后重新填写。
desk-reason-access-admin-differs = 授权书上的专管员信息与填报的不一致，请核对后重新填写。
desk-reason-access-licence-unclear = 营业执照照片不清楚，请在单位信息里重新上传。
desk-reason-access-elsewhere = 单位不在本辖区注册，请到注册地的人社部门办理。
desk-reason-contract-photo-unclear = 签字盖章页照片不清楚，请重新拍照上传。
desk-reason-contract-unsigned = 合同缺少劳动者签字，请补签后重新上传。
desk-reason-contract-unsealed = 合同没有加盖单位公章，请盖章后重新上传。
desk-reason-contract-worker-differs = 劳动者信息与身份证件不一致，请核对后重新填写。
desk-reason-contract-dates-differ = 合同期限与纸质合同不一致，请核对后重新填写。
desk-reason-contract-wage-differs = 工资与纸质合同不一致，请核对后重新填写。
desk-reason-contract-pages-missing = 上传的页面不完整，请把签字盖章页拍全。

desk-lost = 已被他人处理，您的操作没有生效。
desk-lost-changed = 单位刚刚修改了这件事项，请看过最新内容再决定。
desk-decided-approved = { $who } 于 { $at } 通过。
desk-decided-returned = { $who } 于 { $at } 退回，原因：
desk-decided-late = 办结时已超过期限（{ $on }）。
desk-not-submitted = 单位还没有提交，现在不能审核。

desk-flash-approved = 已通过 { $of }，并已告知单位。
desk-flash-returned = 已退回 { $of }，原因已发给单位。
desk-flash-answered = 已答复 { $of }，对方会在对话里看到。
desk-flash-closed = 已关闭 { $of }。
desk-flash-reopened = 已重新打开 { $of }。
desk-flash-password-changed = 密码已修改，其他设备已退出登录。
desk-flash-totp-on = 动态验证码已开启，下次登录时使用。
desk-flash-totp-off = 动态验证码已关闭。
desk-flash-session-ended = 已让那台设备退出登录。
desk-flash-sessions-ended = 其他设备都已退出登录。
desk-flash-office-saved = 科室设置已保存。
desk-flash-preferences-saved = 偏好已保存。
desk-flash-officer-deactivated = 已停用，该账号立即退出登录。
desk-flash-officer-activated = 已恢复。
desk-flash-welcome = 账号已设置好。建议在“设置”里开启动态验证码。

## 单位与合同

desk-employers-title = 单位 · { $total }
desk-employers-none = 没有符合条件的单位
desk-employers-back = ← 全部单位
desk-filings-none = 还没有备案事项。
desk-contracts = 合同
desk-contracts-title = 合同 · { $total }
desk-contracts-none = 没有合同
desk-contracts-none-hint = 员工姓名须完整输入，一字不差。
desk-contracts-all = 查看该单位全部合同
desk-contracts-back = ← 全部合同
desk-contract-title = 合同 · { $worker }
desk-contract-worker = 员工
desk-contract-worker-whole = 员工姓名（全名）
desk-contract-term = 期限
desk-contract-span = { $start } 至 { $end }
desk-contract-no-end = 无固定终止日
desk-contract-any = 状态不限
desk-contract-drafted = 草稿
desk-contract-in-force = 履行中
desk-contract-withdrawn = 已撤销
desk-contract-ended = 已解除或终止
desk-contract-expired = 已到期

## 咨询

desk-tickets-title = 咨询 · { $view } { $total }
desk-tickets-empty = 没有等待答复的咨询
desk-tickets-none = 没有咨询
desk-tickets-back = ← 全部咨询
desk-ticket-open = 待答复
desk-ticket-answered = 已答复
desk-ticket-closed = 已关闭
desk-ticket-question = 问题
desk-ticket-cause = 来由
desk-ticket-cause-asked = 转人工
desk-ticket-cause-failed = 系统出错
desk-ticket-opened = 时间
desk-ticket-nobody = 未注册单位
desk-ticket-title = 咨询 { $number }
desk-ticket-asked = 问答
desk-ticket-answer = 答复
desk-ticket-answer-hint = 会发到对方的同一个对话里，最多 2000 字。请不要写身份证号等个人信息。
desk-ticket-send = 发送答复
desk-ticket-empty-answer = 请先写答复。
desk-ticket-close = 不再答复，关闭
desk-ticket-reopen = 重新打开
desk-ticket-transcript = 对话节选
desk-ticket-no-transcript = 没有可看的对话。
desk-ticket-lost = 别的经办人员刚处理了这件咨询，您的操作没有生效。请看过最新内容再答复。

## 操作记录

desk-audit = 操作记录
desk-audit-hint = 每条记录都带着前一条的指纹，删改任何一条都会被发现。
desk-audit-verify = 校验记录是否完整
desk-audit-intact = 完整：{ $entries } 条记录首尾相连，没有改动。
desk-audit-broken = 第 { $seq } 条记录对不上，之前或此处被改动过。请立即联系技术人员。
desk-audit-none = 没有符合条件的记录
desk-audit-area = 类别
desk-audit-officer = 经办人员
desk-audit-actor = 操作者
desk-audit-from = 从
desk-audit-to = 到
desk-audit-older = 更早的记录
desk-audit-at = 时间
desk-audit-who = 谁
desk-audit-action = 做了什么
desk-audit-subject = 对象
desk-audit-area-filing = 备案事项
desk-audit-area-employer = 单位
desk-audit-area-contract = 合同
desk-audit-area-paper = 文书
desk-audit-area-upload = 上传材料
desk-audit-area-ticket = 咨询
desk-audit-area-officer = 经办账号
desk-audit-area-office = 科室设置
desk-audit-area-audit = 校验
desk-audit-area-account = 单位账号

desk-action-filing-created = 填写了事项
desk-action-filing-refilled = 重新填写了事项
desk-action-filing-downloaded = 下载了文书
desk-action-filing-saved = 保存了事项
desk-action-filing-signed = 上传了签字盖章页
desk-action-filing-submitted = 提交审核
desk-action-filing-approved = 审核通过
desk-action-filing-returned = 退回
desk-action-filing-accepted = 接受了事项
desk-action-filing-revealed = 查看了隐藏内容
desk-action-employer-created = 注册了单位
desk-action-employer-registered = 注册了单位
desk-action-employer-updated = 修改了单位信息
desk-action-employer-revealed = 查看了单位隐藏内容
desk-action-contract-created = 生成了合同档案
desk-action-contract-revealed = 查看了合同隐藏内容
desk-action-paper-viewed = 查看了文书
desk-action-paper-downloaded = 下载了文书
desk-action-paper-refused = 试图打开别的单位的文书，已拒绝
desk-action-upload-viewed = 查看了照片
desk-action-upload-downloaded = 下载了照片
desk-action-ticket-opened = 转人工咨询
desk-action-ticket-answered = 答复了咨询
desk-action-ticket-closed = 关闭了咨询
desk-action-ticket-reopened = 重新打开了咨询
desk-action-officer-added = 添加了经办人员
desk-action-officer-link-made = 生成了登录链接
desk-action-officer-link-used = 使用了登录链接
desk-action-officer-credentials-set = 设置了账号
desk-action-officer-signed-in = 登录
desk-action-officer-signed-out = 退出
desk-action-officer-sign-in-failed = 登录失败
desk-action-officer-code-failed = 动态验证码错误
desk-action-officer-password-changed = 修改了密码
desk-action-officer-totp-on = 开启了动态验证码
desk-action-officer-totp-off = 关闭了动态验证码
desk-action-officer-sessions-ended = 让其他设备退出登录
desk-action-officer-deactivated = 停用了经办人员
desk-action-officer-activated = 恢复了经办人员
desk-action-office-settings-changed = 修改了科室设置
desk-action-audit-verified = 校验了操作记录

## 设置

desk-settings = 设置
desk-preferences = 偏好
desk-language = 界面语言
desk-language-zh-CN = 中文
desk-language-en = English
desk-password-change = 修改密码
desk-password-save = 修改密码
desk-totp = 动态验证码
desk-totp-short = 动态码
desk-totp-on = 已开启：登录时除密码外还要输入手机上的 6 位数字。
desk-totp-off = 未开启。开启后，别人知道密码也登录不了。
desk-totp-start = 开启动态验证码
desk-totp-stop = 关闭动态验证码
desk-totp-step-app = 在手机上打开任意验证器应用（支持 TOTP 的即可）。
desk-totp-step-scan = 扫描二维码，或手工输入密钥。
desk-totp-step-code = 输入应用显示的 6 位数字和当前密码。
desk-totp-qr = 动态验证码的二维码，密钥见下方文字
desk-totp-secret = 密钥：
desk-totp-lost = 手机丢了？请同事在“经办人员”里为您重新生成登录链接，旧的动态验证码随即作废。
desk-sessions = 登录的设备
desk-session-since = { $at } 登录
desk-session-seen = 最近使用 { $at }
desk-session-this = 当前设备
desk-session-end = 退出
desk-sessions-end = 让其他设备都退出
desk-office = 科室设置
desk-office-tick = 允许专管员勾选“已签字盖章”，不必上传照片
desk-office-tick-hint = 只对新签合同有效；网厅权限的授权书始终要上传照片。
desk-law = 法定标准
desk-law-stale =
    { $count ->
        [0] 各项标准都在有效核对期内。
       *[other] 有 { $count } 项标准很久没有核对，请对照原文检查是否有新规定。
    }
desk-law-name = 标准
desk-law-source = 依据
desk-law-since = 施行日期
desk-law-checked = 最近核对
desk-law-cite = 《{ $law }》{ $article }

desk-parameter-minimum-wage = 最低工资标准
desk-parameter-working-ages = 最低就业年龄
desk-parameter-retirement-scheme = 法定退休年龄（渐进式延迟）
desk-parameter-over-age-arrangement = 超龄劳动者的用工文书
desk-parameter-probation-limits = 试用期上限
desk-parameter-probation-wage-share = 试用期工资比例
desk-parameter-months-before-open-ended = 未签合同视为无固定期限的月数
desk-parameter-fixed-terms-before-open-ended = 应签无固定期限前的固定期限次数
desk-parameter-extension-months-that-count = 延长合同计入次数的月数
desk-parameter-long-service-near-retirement = 临近退休的长工龄保护
desk-parameter-dispatch-term-months = 劳务派遣合同最短期限
desk-parameter-temporary-post-months = 临时性岗位最长期限
desk-parameter-notice-periods = 解除提前通知期
desk-parameter-layoff-thresholds = 裁员报告人数
desk-parameter-medical-treatment-periods = 医疗期
desk-parameter-severance = 经济补偿
desk-parameter-after-ending = 解除或终止后的手续期限

## 经办人员

desk-officers = 经办人员
desk-officer-link = 请把这个一次性链接当面或用可靠的方式交给 { $name }。链接只显示这一次，{ $until } 前有效。
desk-officer-invited = 登录链接 { $until } 前有效
desk-officer-inactive = 已停用
desk-officer-new-link = 新的登录链接
desk-officer-new-link-for = 为 { $name } 生成新的登录链接
desk-officer-deactivate = 停用
desk-officer-activate = 恢复
desk-officer-add = 添加经办人员
desk-officer-name = 姓名
desk-officer-name-hint = 单位会在审核结果里看到这个姓名。
desk-officer-name-missing = 请填写姓名。

## 办不成时

desk-refused = 现在不能这样做
desk-problem-not-found = 这里没有这个页面或事项，可能地址有误。
    .title = 没有找到
desk-problem-forged = 这个表单不是从本工作台发出的，或者您已退出登录。什么也没有改动，请回到工作台重新操作。
    .title = 操作没有生效
desk-problem-unreadable = 没有看懂这个请求，什么也没有改动。请返回重试。
    .title = 请求有误
desk-problem-too-large = 提交的内容太多，什么也没有改动。
    .title = 内容太多
desk-problem-too-many = 尝试次数太多。请等 15 分钟再试。
    .title = 请稍后再试
desk-problem-stale = 内容刚被别人改过，您的操作没有生效。请看过最新内容再试。
    .title = 已被他人处理
desk-problem-wrong-password = 密码不对，什么也没有改动。
    .title = 密码不对
desk-problem-own-account = 不能停用自己的账号，请同事操作。
    .title = 不能停用自己
desk-fault = 出错了
desk-fault-text = 对不起，系统出错了，您的操作没有完成。请稍后再试；如需联系技术人员，请报编号 { $id }。
