### 填表过程中助手说的话：没看懂时怎么问、核对、返回与取消。

## 按钮

dialog-word-back = 返回上一步
dialog-word-cancel = 取消
dialog-word-pause = 先暂停
dialog-word-continue = 继续
dialog-word-help = 帮助
dialog-word-redo = 修改某一项
dialog-word-human = 找工作人员
dialog-word-skip = 跳过
dialog-confirm = 确认无误
dialog-edit = 修改{ $field }
dialog-change-to = 改为 { $value }
dialog-yes-cancel = 不填了
dialog-change-other-to = 把{ $field }改为 { $value }
dialog-picked-all = 选好了
dialog-tell = 都不是，我来说
dialog-list-separator = 、

## 听懂之后

dialog-understood = 好的，{ $field }：{ $value }。
dialog-changed = 已把{ $field }改为 { $value }。
dialog-period = { $start }至 { $end }，正好 { $months } 个月。
dialog-period-and-days = { $start }至 { $end }，共 { $months } 个月零 { $days } 天。
dialog-period-days = { $start }至 { $end }，共 { $days } 天。
dialog-look-again = 改好了。不过这样一来，“{ $field }”要再看一下：

## 需要再问一次

dialog-did-you-mean = 您说的是 { $value } 吗？是的话请点按钮或回复“是”，不是的话请重新发送。
dialog-which-one = 这句话有几种意思，您说的是哪一个？都不是的话，请重新发送。
dialog-unclear = 没看明白您的意思。都对的话请点“确认无误”；要改哪一项，可以发送“重填”加序号或名称，例如“重填 3”。
dialog-not-asked = 这一项现在不用填，我们接着往下。
dialog-nothing-yet = 还没有填好的内容可以修改。
dialog-picked = 已选：{ $value }。还要选别的吗？都选好了请点“选好了”。
dialog-tell-me = 请直接用自己的话说，一句话就行，我来找对应的选项。
dialog-which-item = 要修改哪一项？
dialog-editing = 重新填写“{ $field }”。不改的话请点“继续”。
dialog-editing-value = “{ $field }”现在是 { $value }。不改的话请点“继续”。
dialog-at-start = 这已经是第一项了。
dialog-cannot-skip = 这一项是必填的，不能跳过。暂时没有资料的话可以发送“暂停”，填好的内容会保留。

## 帮助、暂停、取消

dialog-help = 直接回答就可以。任何时候都可以发送：返回（回上一步）、重填 3 或 重填 工资（改某一项）、暂停（以后再填）、取消（不填了）、人工（找工作人员）。如果要填的内容正好是这些词，请加上引号，例如“返回”。
dialog-paused = 好的，先停在这里，填好的内容都会保留。想接着填时，发送“继续”就可以。
dialog-really-cancel = 已经填好 { $answered } 项，真的不填了吗？也可以先暂停，以后再接着填。
dialog-cancelled = 已取消，没有提交任何内容。如果点错了，发送“继续”可以找回来。
dialog-cancelled-empty = 好的，已取消。

## 没看懂：文字

unreadable-text = 请用文字回答。
unreadable-text-empty = 没有收到内容，请再发一次。
unreadable-text-short = 内容太短了，至少要 { $min } 个字。
unreadable-text-long = 内容有 { $length } 个字，最多 { $max } 个字，请精简一下。
unreadable-text-picture = 这里不能用表情符号，合同上打印不出来。
unreadable-text-control = 内容里有看不见的控制字符，可能是从别处复制带过来的，请重新输入一遍。
unreadable-text-private = 内容里有无法识别的字符（{ $characters }），请换成通用的字再发一次。
unreadable-text-unprintable = 这些字目前打印不出来：{ $characters }。请核对是否输错；如果确实是这个字，请发送“人工”，由工作人员帮您办理。
unreadable-text-name = 名称里应当有文字，请核对后再发一次。
unreadable-text-username = 用户名请用 4 到 32 位小写字母或数字，可以带点、横线或下划线。
unreadable-text-division = 行政区划代码是六位数字，例如 530303。
unreadable-text-secret = 为了安全，请在密码框里输入密码，不要作为普通消息发送。

## 没看懂：日期

unreadable-date = 没看懂这个日期。可以这样写：2027年3月1日、2027-03-01、昨天、下个月1号。
unreadable-date-empty = 没有收到日期，请再发一次。
unreadable-date-lunar = 请用公历日期，例如 2027年3月1日。
unreadable-date-needs-day = 还差具体是哪一天，请写全，例如 2027年3月1日。
unreadable-date-needs-year = 还差是哪一年，请写全，例如 2027年3月1日。
unreadable-date-no-month = 没有 { $month } 月，请核对后再发一次。
unreadable-date-no-day = 没有 { $dayOfMonth } 号，请核对后再发一次。
unreadable-date-missing = { $year }年{ $month }月没有 { $dayOfMonth } 号，那个月最后一天是 { $lastDayOfMonth } 号。
unreadable-date-weekday = 日期和星期对不上：{ $pickedOn }。请核对是哪一天。
unreadable-date-far = { $year } 年太远了，请核对年份。
unreadable-date-future = 这一天还没有到，请核对。
unreadable-length-needs-start = 要先有开始日期，才能按期限算出结束日期。请直接发送结束的那一天。

## 没看懂：金额

unreadable-money = 没看懂这个金额。请发送一个数，例如 3500、三千五、1.2万。
unreadable-money-empty = 没有收到金额，请再发一次。
unreadable-money-net = 这里要填税前的、合同约定的金额，不是到手的金额。请发送税前金额，例如 3500。
unreadable-money-not-monthly = 这里要填每月的金额，请按月折算后发送，例如 3500。
unreadable-money-per-year = 这里要填每月的金额，不是一年的。请按月折算后发送。
unreadable-money-foreign = 请填人民币金额。
unreadable-money-negative = 金额不能是负数，请核对后再发一次。
unreadable-money-too-fine = 金额最多到分（两位小数），请核对后再发一次。
unreadable-money-too-large-to-be-true = 这个数太大了，请核对后再发一次。
unreadable-money-small = 金额不能少于 { $minAmount } 元。
unreadable-money-large = 金额不能超过 { $maxAmount } 元，请核对是不是多打了零。
unreadable-money-arabic = 网厅要求用阿拉伯数字填写。您写的是 { $meantAmount } 元，请改用阿拉伯数字。

## 没看懂：数字

unreadable-integer = 请发送一个整数，例如 3。
unreadable-integer-empty = 没有收到内容，请再发一次。
unreadable-integer-months = 请发送几个月，例如 3 或 半年；没有的话请发送 0。
unreadable-integer-whole = 这里要填整数，不能带小数。
unreadable-integer-whole-months = 这里按整月填写，请发送几个月，例如 1 或 2。
unreadable-integer-negative = 这里不能是负数，请核对后再发一次。
unreadable-integer-small = { $given } 太小了，最小是 { $min }。
unreadable-integer-large = { $given } 太大了，最大是 { $max }。

## 没看懂：选择

unreadable-choice = 没看懂选的是哪一个。请点按钮，或者发送名称、序号（例如 2）。
unreadable-choice-empty = 没有收到内容，请选一个。
unreadable-choice-described = 没找到对应的选项。请换个说法再说说情况，或者点下面常用的；还是找不到的话，请发送“人工”。
unreadable-choice-place = 只有 { $count } 个可以选，请重新选。
unreadable-yes-no = 请回答“是”或“否”。

## 没看懂：证件号码

unreadable-id-number-empty = 没有收到证件号码，请再发一次。
unreadable-id-number-length = 证件号码的位数不对，您发来的是 { $length } 位。请对照证件逐位核对。
unreadable-id-number-fifteen-digit = 15 位的旧身份证号码已经停用，请填写 18 位的号码。
unreadable-id-number-character = 证件号码里不应该有“{ $character }”，请对照证件核对。
unreadable-id-number-x-not-last = 字母 X 只会出现在身份证号码的最后一位，请对照证件核对。
unreadable-id-number-province = 号码开头两位不是任何省份的代码，请对照证件核对。
unreadable-id-number-no-such-day = 号码里的出生日期不存在，请对照证件核对第 7 到 14 位。
unreadable-id-number-born-before-1900 = 号码里的出生年份太早了，请对照证件核对第 7 到 10 位。
unreadable-id-number-born-in-future = 号码里的出生日期还没有到，请对照证件核对第 7 到 14 位。
unreadable-id-number-checksum = 号码的校验位对不上，说明其中有一位输错了。请对照证件逐位核对。
unreadable-id-number-is-resident-id = 这是居民身份证的号码，和您选的证件类型不一致。请核对号码，或者返回修改证件类型。
unreadable-id-number-is-residence-permit = 这是港澳台居民居住证的号码，和您选的证件类型不一致。请核对号码，或者返回修改证件类型。
unreadable-id-number-is-foreign-permanent-residence = 这是外国人永久居留身份证的号码，和您选的证件类型不一致。请核对号码，或者返回修改证件类型。
unreadable-id-number-passport-format = 这不像护照或通行证的号码，里面应当有数字，请对照证件核对。

## 没看懂：统一社会信用代码

unreadable-credit-code-empty = 没有收到统一社会信用代码，请再发一次。
unreadable-credit-code-length = 统一社会信用代码是 18 位，您发来的是 { $length } 位。请对照营业执照核对。
unreadable-credit-code-fifteen-digit = 这是 15 位的旧营业执照注册号，请填写营业执照上 18 位的统一社会信用代码。
unreadable-credit-code-organisation-code = 这是旧的组织机构代码，请填写 18 位的统一社会信用代码。
unreadable-credit-code-character = 统一社会信用代码里不会有“{ $character }”（不用字母 I、O、S、V、Z），请对照营业执照核对。
unreadable-credit-code-department = 代码第 1 位“{ $character }”不是任何登记部门的代号，请对照营业执照核对。
unreadable-credit-code-class = 代码第 2 位“{ $character }”和第 1 位对不上，请对照营业执照核对。
unreadable-credit-code-division = 代码第 3 到 8 位应当是六位数字，请对照营业执照核对。
unreadable-credit-code-checksum = 代码的校验位对不上，说明其中有一位输错了。请对照营业执照逐位核对。

## 没看懂：手机号码

unreadable-mobile-empty = 没有收到手机号码，请再发一次。
unreadable-mobile-character = 手机号码里不应该有“{ $character }”，请核对后再发一次。
unreadable-mobile-length = 手机号码是 11 位，您发来的是 { $length } 位，请核对后再发一次。
unreadable-mobile-prefix = 没有这个号段的手机号码，请核对开头几位。
unreadable-mobile-landline = 这是座机号码，这里要填 11 位的手机号码。
unreadable-mobile-foreign = 这里要填中国大陆的 11 位手机号码。

## 没看懂：文件

unreadable-file = 这里需要一张照片，请点上传按钮选择图片。
unreadable-file-type = 这种文件用不了，请上传 JPG、PNG 或 WebP 格式的照片。

## 命令行检查：有几种意思

unreadable-ambiguous = 这个回答有几种意思，请写清楚是哪一个。
