### 助手自己说的话：菜单、办理步骤、拒绝的理由。

## 日期、金额等的写法

format-day = { $year }年{ $month }月{ $day }日（周{ $weekday ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
}）
format-plain-day = { $year }年{ $month }月{ $day }日
format-yuan = { $amount } 元
format-count = { $count } { $unit ->
    [day-of-month] 日
    [months] 个月
    [days] 天
   *[people] 人
}
format-yes = 是
format-no = 否
format-none = 未填
format-ticked = 已确认签字盖章（未上传照片）
law-line = 《{ $law }》{ $article }
law-since = 自 { $day } 起

## 菜单

assistant-first-officer = 经办人员

assistant-demo-notice = 演示数据：单位、人员、合同均为虚构。

assistant-menu-not-registered = 您好，我是{ $office }的网签助手，可以一步一步陪您办：注册单位、开通网厅权限、新签合同备案，并把要打印的材料准备好。您还没有注册单位，先从“单位注册”开始吧；合同也可以先填草稿，填好的内容都会保留。
assistant-menu-no-access = { $name }已注册。下一步是申请开通网厅权限：我会生成授权书，您打印盖章后拍照发给我。
assistant-menu-access-submitted = { $name }的网厅权限申请正在审核，办结后我会在这里告诉您。合同可以先填草稿，权限开通并再次完善单位信息后再保存。
assistant-menu-profile-incomplete = { $name }的网厅权限已开通。请再次完善单位信息，完善后就能录入合同了。
assistant-menu-yes = { $name }，今天要办什么？
assistant-start-register = 单位注册
assistant-start-access = 网厅权限开通
assistant-start-profile = 完善单位信息
assistant-start-new-contract = 新签合同
assistant-start-renewal = 续签
assistant-start-change = 变更
assistant-start-ending = 解除/终止
assistant-start-historical-import = 历史合同导入
assistant-contracts = 我的合同
assistant-contracts-none = 还没有备案的合同。
assistant-contracts-none-named = 没有找到{ $name }的合同，请核对姓名。
assistant-contracts-which = 请选是哪一份合同（共 { $count } 份，先到期的在前）。也可以发送员工姓名来找。
assistant-contracts-list = 我的合同，共 { $count } 份，先到期的在前。发送“某某的合同”可以按姓名找。
assistant-contract-ended = { $name } · { $day }已解除或终止
assistant-contract-open-ended = { $name } · 无固定期限
assistant-contract-ends = { $name } · { $day }{ $when ->
    [past] 已到期
    [soon] 到期，快到了
   *[later] 到期
}
assistant-start-correction = 修改基本信息
assistant-start-withdrawal = 撤销
assistant-start-green-channel = 绿色通道
assistant-contract-withdrawn = { $name } · 已撤销
assistant-start-another = 再签一份
assistant-list = 办理进度
assistant-menu = 回到菜单
assistant-go-on = 接着填：{ $title }
assistant-go-on-about = 接着填：{ $title }（{ $about }）
assistant-try-again = 再试一次
assistant-not-understood = 这句话我没有听懂。您可以点下面的按钮，或者输入“人工”请工作人员回答。
assistant-button-too-old = 这个按钮已经过期了，请从下面重新选。
assistant-photo-not-needed = 照片收到了，但现在没有需要照片的事项，所以没有使用。
assistant-photo-for-which = 照片收到了。请问是哪一件的签字盖章页？
assistant-language-changed = 好的，接下来用中文。
assistant-list-empty = 还没有办理过备案事项。
assistant-list-title = 共 { $count } 件备案事项{ $shown ->
    [20] ，下面是最近 20 件
   *[other] {""}
}：
assistant-officer-answer = 工作人员回复（编号 { $number }）：{ $text }
assistant-ask-again = 还没解决，再问一次
assistant-ticket-asked = 请求人工回答
assistant-handed-over = 已转给工作人员，编号 { $number }。工作人员在工作时间回复，回复会发到这里；急事请拨打 { $phone }。您可以继续办理。
assistant-ticket-failed = 有一条消息处理失败，请看对话记录
assistant-line-not-handled = （这条消息没有处理成功）
assistant-apology = 抱歉，刚才这条消息我没能处理好，您填的内容都还在。已经请工作人员查看（编号 { $number }），您可以接着办。
assistant-registered = 单位信息保存成功：{ $name } 已注册。
assistant-profile-ready = 单位信息保存成功，现在可以录入合同了。
assistant-profile-saved = 单位信息保存成功。
assistant-entry-sheet = 网厅录入单。请按这个路径进入：{ $path }。逐项复制到网厅，顺序以网厅页面为准：

## 输入的话（用 | 隔开，整句相符才算）

assistant-words-register = 单位注册|注册|注册单位|企业注册|注册网厅|开户
assistant-words-access = 网厅权限|网厅权限开通|权限开通|开通权限|开通网厅|申请权限|授权书
assistant-words-profile = 单位信息|单位信息维护|完善单位信息|修改单位信息|维护单位信息
assistant-words-new-contract = 新签|新签合同|合同新签|签合同|签劳动合同|劳动合同|新签劳动合同|录合同|录入合同|合同备案|备案|新员工|签新合同
assistant-words-historical-import = 历史合同|历史合同导入|导入历史合同|导入合同|补录合同|老合同
assistant-words-change = 变更|合同变更|变更合同|改合同
assistant-words-renewal = 续签|合同续签|续签合同|续合同|续订
assistant-words-ending = 解除|终止|解除合同|终止合同|离职|辞退|解除终止|减员
assistant-words-correction = 修改|信息有误|改错|修改信息|填错了要改
assistant-words-withdrawal = 撤销|撤销合同|撤回
assistant-words-green-channel = 绿色通道|超期了|逾期了
assistant-words-contracts = 我的合同|合同列表|合同|哪些快到期|快到期
assistant-words-list = 进度|办理进度|查进度|状态|我的|我的备案|列表
assistant-words-save = 保存|确定|确定保存
assistant-words-submit = 提交|提交审核|申请提交
assistant-words-signed = 已签|已签字|已签字盖章|已盖章|签好
assistant-words-continue = 继续|接着填|继续填
assistant-words-human = 人工|转人工|人工客服|找工作人员
assistant-words-menu = 菜单|帮助|您好|你好|在吗|在不在|开始|首页|有人吗|办事
assistant-words-english = English|英文|英语
assistant-words-chinese = 中文|汉语|Chinese

## 按过的按钮在记录里的样子

assistant-did-press = 选择
assistant-did-start-register = 单位注册
assistant-did-start-access = 网厅权限开通
assistant-did-start-profile = 完善单位信息
assistant-did-start-new-contract = 新签合同
assistant-did-start-historical-import = 历史合同导入
assistant-did-start-change = 变更
assistant-did-start-renewal = 续签
assistant-did-start-ending = 解除/终止
assistant-did-start-correction = 修改基本信息
assistant-did-start-withdrawal = 撤销
assistant-did-start-green-channel = 绿色通道
assistant-did-pick = 选择合同
assistant-did-contracts = 我的合同
assistant-did-contract = 查看合同
assistant-did-resume = 接着填
assistant-did-list = 办理进度
assistant-did-open = 查看
assistant-did-sheet = 网厅录入单
assistant-did-save = 确定保存
assistant-did-sign = 已签字盖章
assistant-did-submit = 提交审核
assistant-did-attach = 选择事项
assistant-did-refill = 修改内容
assistant-did-human = 人工
assistant-did-menu = 菜单
assistant-did-language = 切换语言

## 备案事项：到了哪一步，下一步做什么

filing-state-filled = 待下载
filing-state-downloaded = 待保存
filing-state-saved = 待签字盖章
filing-state-signed = 待提交
filing-state-submitted = 审核中
filing-state-approved = 已通过
filing-state-returned = 已退回

filing-do-save = 确定保存
filing-do-sign = 已签字盖章，不上传照片
filing-do-submit = 提交审核
filing-do-sheet = 网厅录入单
filing-do-refill = 修改内容

filing-photo-access = 盖好章的授权书照片
filing-photo-new-contract = 签字盖章页照片
filing-photo-change = 变更协议书签字盖章页照片
filing-photo-renewal = 续签材料签字盖章页照片
filing-photo-ending = 签好的证明书照片

filing-access-filled = 授权书做好了（编号 { $number }）。请先下载，打印出来填写完整并加盖单位公章。
filing-access-downloaded =
    授权书已下载。请打印、核对、加盖公章，再把盖好章的授权书拍清楚发给我（点左下角的相机）。
    在网厅里的位置：{ $path }，“主管部门行政区划”请选“云南省曲靖市沾益县”（网厅里还是旧名称）。
filing-access-saved = { filing-access-downloaded }
filing-access-signed = 授权书照片收到了。确认看得清字和章，就可以提交了。
filing-access-submitted = 网厅权限开通申请已成功提交（编号 { $number }），三个工作日内办结，最迟 { $due }。结果会在这里告诉您。
filing-access-approved = 网厅权限已开通（编号 { $number }）。请再次完善单位信息，完善后就能录入合同了。
filing-access-returned =
    网厅权限申请被退回（编号 { $number }）。原因：{ $reason }
    请按原因修改或重新拍照，再提交一次。

filing-new-contract-filled = { $subject }的劳动合同书做好了（编号 { $number }）。请先下载合同书核对，下载后才能保存。
filing-new-contract-downloaded = 合同书已下载。核对无误后点“确定保存”；有错就点“修改内容”，会生成新的合同书。
filing-new-contract-saved =
    已保存。接下来：
    1. 合同书打印 { $copies } 份，单位盖章、劳动者本人签字，双方各执一份，一份放入职工档案；
    2. 按“网厅录入单”在网厅录入：{ $path }；
    3. 把签字盖章页拍清楚发给我，再提交审核。
filing-new-contract-signed = 签字盖章页收到了。确认无误就提交审核；单位对所提交信息的真实性负责。
filing-new-contract-submitted = { $subject }的新签合同已提交审核（编号 { $number }），预计 { $due } 前审完，结果会在这里告诉您。
filing-new-contract-approved = { $subject }的新签合同审核通过（编号 { $number }）。备案回执在下面，可以下载留存。
filing-new-contract-returned =
    { $subject }的新签合同被退回（编号 { $number }）。原因：{ $reason }
    点“修改内容”改好后，重新下载、签字、提交。只是照片不清楚的，直接重新发照片再提交。

filing-historical-import-approved = { $subject }的历史合同已导入（编号 { $number }），系统自动审核，不用提交。请按“网厅录入单”在网厅导入：{ $path }。

filing-change-filled = { $subject }的变更协议书做好了（编号 { $number }）。请先下载核对，下载后才能保存。
filing-change-downloaded = 变更协议书已下载。核对无误后点“确定保存”；有错就点“修改内容”。
filing-change-saved =
    已保存。接下来：
    1. 变更协议书打印 { $copies } 份，单位盖章、劳动者本人签字；
    2. 按“网厅录入单”在网厅录入：{ $path }；
    3. 把签字盖章页拍清楚发给我，再提交审核。
filing-change-signed = 签字盖章页收到了。确认无误就提交审核。
filing-change-submitted = { $subject }的合同变更已提交审核（编号 { $number }），预计 { $due } 前审完。
filing-change-approved = { $subject }的合同变更审核通过（编号 { $number }）。
filing-change-returned =
    { $subject }的合同变更被退回（编号 { $number }）。原因：{ $reason }
    点“修改内容”改好后，重新下载、签字、提交。

filing-renewal-filled = { $subject }的续签材料做好了（编号 { $number }）。请先下载核对，下载后才能保存。
filing-renewal-downloaded = 续签材料已下载。核对无误后点“确定保存”；有错就点“修改内容”。
filing-renewal-saved =
    已保存。接下来：
    1. 续签合同（或续订协议书）打印 { $copies } 份，双方签字盖章；有“续签情况说明”的一并签字盖章，报劳动关系科备案；
    2. 按“网厅录入单”在网厅录入：{ $path }；
    3. 把签字盖章页拍清楚发给我，再提交审核。
filing-renewal-signed = 签字盖章页收到了。确认无误就提交审核。
filing-renewal-submitted = { $subject }的续签已提交审核（编号 { $number }），预计 { $due } 前审完。
filing-renewal-approved = { $subject }的续签审核通过（编号 { $number }）。
filing-renewal-returned =
    { $subject }的续签被退回（编号 { $number }）。原因：{ $reason }
    点“修改内容”改好后，重新下载、签字、提交。

filing-ending-filled = { $subject }的证明书做好了（编号 { $number }）。请先下载，打印后由单位盖章、劳动者签收，再保存。
filing-ending-downloaded = 证明书已下载。必须先签订纸质证明书，再点“确定保存”。
filing-ending-saved =
    已保存。接下来：
    1. 按“网厅录入单”在网厅录入：{ $path }；
    2. 把签好的证明书拍清楚发给我，再提交审核；
    3. 十五日内办好档案和社会保险关系转移。
filing-ending-signed = 签好的证明书收到了。确认无误就提交审核。
filing-ending-submitted = { $subject }的解除/终止已提交审核（编号 { $number }），预计 { $due } 前审完。
filing-ending-approved = { $subject }的解除/终止审核通过（编号 { $number }）。请在十五日内办好档案和社会保险关系转移。
filing-ending-returned =
    { $subject }的解除/终止被退回（编号 { $number }）。原因：{ $reason }
    点“修改内容”改好后，重新下载、签字、提交。

filing-correction-filled = { $subject }的修改申请做好了（编号 { $number }）。请先下载，打印后由人事负责人签字并加盖单位公章。
filing-correction-downloaded = 修改申请已下载。签字盖章后，请点“提交”登记，再带上原件到劳动关系科 { $room } 办公室当面办理。
filing-correction-submitted = 已登记（编号 { $number }）。请带签字盖章的修改申请到劳动关系科 { $room } 办公室当面办理，办结后这里会告诉您。
filing-correction-approved = { $subject }的修改基本信息已办结（编号 { $number }）。
filing-correction-returned =
    { $subject }的修改基本信息没有办成（编号 { $number }）。原因：{ $reason }
    请按原因修改后重新打印、签字盖章。

filing-withdrawal-filled = { $subject }的撤销申请做好了（编号 { $number }）。请先下载，打印后由人事负责人签字并加盖单位公章。
filing-withdrawal-downloaded = 撤销申请已下载。签字盖章后，请点“提交”登记，再带上原件到劳动关系科 { $room } 办公室当面办理。
filing-withdrawal-submitted = 已登记（编号 { $number }）。请带签字盖章的撤销申请到劳动关系科 { $room } 办公室当面办理，办结后这里会告诉您。
filing-withdrawal-approved = { $subject }的撤销备案已办结（编号 { $number }）。
filing-withdrawal-returned =
    { $subject }的撤销备案没有办成（编号 { $number }）。原因：{ $reason }
    请按原因修改后重新打印、签字盖章。

filing-green-channel-filled = { $subject }的情况说明做好了（编号 { $number }）。请先下载，打印后由人事负责人签字并加盖单位公章。
filing-green-channel-downloaded = 情况说明已下载。签字盖章后，请点“提交”登记，再带上原件到劳动关系科 { $room } 办公室当面办理。
filing-green-channel-submitted = 已登记（编号 { $number }）。请带签字盖章的情况说明到劳动关系科 { $room } 办公室当面办理，办结后这里会告诉您。
filing-green-channel-approved = { $subject }的绿色通道已办结（编号 { $number }）。
filing-green-channel-returned =
    { $subject }的绿色通道没有办成（编号 { $number }）。原因：{ $reason }
    请按原因修改后重新打印、签字盖章。

## 现在还不能办，以及先做什么

refusal-no-such-conversation = 这项业务还没有开通，您可以输入“人工”问工作人员。
refusal-not-registered = 单位还没有注册，先注册单位吧。您填的内容都留着，注册好后点“接着填”。
refusal-no-access = 网厅权限还没有开通，合同暂时不能保存备案。您填的内容都留着，开通后点“接着填”。
refusal-profile-incomplete = 权限开通后要再次完善单位信息，才能录入合同。您填的内容都留着，完善后点“接着填”。
refusal-employer-registered = 这个统一社会信用代码已经注册过了（{ $name }）。如果是专管员换人，请输入“人工”，由工作人员核实后变更。
refusal-admin-registered = 您已经注册过单位了，要修改请办理“完善单位信息”。
refusal-username-taken = 用户名“{ $username }”已经有人用了，请换一个：点下面的“修改”再填。
refusal-credit-code-fixed = 统一社会信用代码不能自己改。确实有变的，请输入“人工”。
refusal-access-granted-already = 网厅权限已经开通了，不用再申请。
refusal-access-submitted-already = 网厅权限申请（编号 { $number }）正在审核，不用重复提交。
refusal-clauses-missing = 这份合同还缺法律规定必须有的内容，请先补全：
refusal-no-such-contract = 没有找到这份合同，请从“我的合同”里重新选。
refusal-contract-ended = { $worker }的合同已经解除或终止，不能再办理。
refusal-withdrawal-altered = { $worker }的合同后来办过变更、续签或解除，不能直接撤销，请输入“人工”由工作人员处理。
refusal-contract-in-review = 这份合同有一件事项正在审核（编号 { $number }），审完再办下一件。
refusal-worker-has-contract = { $worker }在本单位已有一份在执行的合同，不能再新签。到期要继续用工的请办理续签；信息有变的请办理变更。
refusal-worker-has-filing = 这位劳动者的新签合同（编号 { $number }）正在审核，不用重复提交。
refusal-filing-closed = 编号 { $number } 已经提交或办结，现在不能修改。
refusal-first-download = 请先下载合同书（或授权书）核对，下载后再进行这一步。
refusal-first-save = 合同书已下载，请先点“确定保存”。
refusal-first-sign = 请先打印、签字盖章，并把签字盖章页的照片发给我，再提交。
refusal-first-submit = 签字盖章页已收到，现在可以提交了。
refusal-first-refill = 这件事项被退回了，请先按原因修改，再往下办。
refusal-is-submitted = 编号 { $number } 已经提交，正在审核，请等结果。
refusal-is-approved = 编号 { $number } 已经审核通过，不用再办。
refusal-photo-needed = 请上传签字盖章页的照片，才能提交。
refusal-photo-gone = 这张照片找不到了，请重新上传。
refusal-reason-needed = 退回要写明原因，单位才知道怎么改。

notice-downloaded = 《{ $name }》已下载。
