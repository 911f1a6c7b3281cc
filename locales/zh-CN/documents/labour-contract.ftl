### 劳动合同书。内容依照劳动合同法第十七条和示范文本应有的事项，措辞是自己的。
### 条款里的 { $… } 是双方填写的内容，打印时加下划线。

labour-contract-title = 劳动合同书
labour-contract-subtitle-full-time = （全日制用工）
labour-contract-subtitle-dispatch = （劳务派遣）
labour-contract-subtitle-simple = （简易文本）
labour-contract-renewed = 续订
labour-contract-renewed-counted = 续订 · 第{ $signing }次签订
labour-contract-number = 合同编号：{ $number }
labour-contract-chapter = { $number }、{ $title }
labour-contract-article = 第{ $number }条
labour-contract-months = { $months }个月

labour-contract-party-a = 甲方（用人单位）
labour-contract-party-b = 乙方（劳动者）
labour-contract-signed-on = 签订日期

labour-contract-notice-title = 签订前请看
labour-contract-notice-read = { $number }．签字之前，请把全文读完；有不明白的地方，请先向对方问清楚。双方自愿、协商一致之后再签。
labour-contract-notice-blanks = { $number }．有下划线的地方是双方约定的内容。留空处请如实填写，不填的划掉；签字后如需改动，由双方在改动处签字或者盖章。
labour-contract-notice-sign = { $number }．合同由双方本人签字或者盖章。请他人代签的，要有书面委托。
labour-contract-notice-deposit = { $number }．用人单位不得向劳动者收取押金、保证金，也不得扣留劳动者的身份证和其他证件。
labour-contract-notice-copies = { $number }．纸质合同打印一式三份：双方各留一份，另一份放入职工档案。签字盖章以后，再在网厅提交审核。

labour-contract-field-employer-name = 单位名称
labour-contract-field-credit-code = 统一社会信用代码
labour-contract-field-dispatch-licence = 派遣许可证编号
labour-contract-field-legal-representative = 法定代表人
labour-contract-field-employer-address = 住所
labour-contract-field-employer-phone = 联系电话
labour-contract-field-worker-name = 姓名
labour-contract-field-id-resident-id = 居民身份证号码
labour-contract-field-id-residence-permit = 居住证号码
labour-contract-field-id-foreign-permanent-residence = 永久居留证号码
labour-contract-field-id-passport = 护照号码
labour-contract-field-sex = 性别
labour-contract-field-birth-date = 出生日期
labour-contract-field-worker-mobile = 手机号码
labour-contract-field-worker-address = 通讯地址

labour-contract-preamble = 甲乙双方依照《中华人民共和国劳动法》《中华人民共和国劳动合同法》以及其他有关规定，本着自愿、平等、诚信的原则协商一致，订立本合同，并共同遵守下列条款。

## 期限

labour-contract-term = 劳动合同期限
labour-contract-term-renewed = 双方的上一份劳动合同到{ $previousEndsOn }期满，本合同是它的续订，期限从期满的次日起计算。
labour-contract-term-renewed-counted = 这是双方第{ $signing }次订立劳动合同。上一份劳动合同到{ $previousEndsOn }期满，本合同是它的续订，期限从期满的次日起计算。
labour-contract-term-hired = 双方的劳动关系从用工之日即{ $hiredOn }起建立。双方约定采用下面打勾的一种合同期限：
labour-contract-term-fixed = 固定期限：从{ $startsOn }开始，到{ $endsOn }结束。
labour-contract-term-open-ended = 无固定期限：从{ $startsOn }开始，到依法解除或者终止本合同时结束。
labour-contract-term-task = 以完成一定工作任务为期限：从{ $startsOn }开始，到{ $task }工作任务完成时结束。任务完成时，甲方书面告知乙方。
labour-contract-probation = 双方约定试用期{ $months }，从{ $startsOn }到{ $endsOn }，包含在合同期限之内。甲方与乙方之间只能约定一次试用期，以后续订合同、调整岗位都不再约定。
labour-contract-probation-none = 双方不约定试用期。
labour-contract-probation-renewed = 本合同是续订的合同，双方不再约定试用期。
labour-contract-honesty = 甲方已经如实告知乙方工作内容、工作条件、工作地点、职业危害、安全生产状况、劳动报酬以及乙方要求了解的其他情况；乙方已经如实说明与履行本合同直接相关的个人基本情况。甲方不得扣押乙方的证件，不得要求乙方提供担保，也不得以其他名义向乙方收取财物。

## 工作内容和工作地点

labour-contract-work = 工作内容和工作地点
labour-contract-position = 乙方在甲方从事{ $position }岗位的工作。岗位职责和工作要求由甲方在乙方上岗前说明，并可以作为本合同的附件。
labour-contract-workplace = 工作地点为{ $workplace }。需要调整岗位或者长期变更工作地点的，应当由双方协商一致，并采用书面形式；临时出差不算变更工作地点，所需的交通、食宿费用由甲方负担。
labour-contract-conduct = 乙方应当认真履行岗位职责，遵守劳动纪律和职业道德，按时完成工作任务。甲方制定、修改直接关系乙方切身利益的规章制度，应当经过职工讨论和平等协商等程序，内容合法，并且公示或者告知乙方，否则不得作为约束乙方的依据。

## 工作时间和休息休假

labour-contract-hours = 工作时间和休息休假
labour-contract-hours-system = 双方约定乙方的岗位实行下面打勾的一种工时制度：
labour-contract-hours-standard = 标准工时制：每天工作不超过八小时，每周工作不超过四十小时，每周至少休息一天。
labour-contract-hours-comprehensive = 综合计算工时制：以{ $cycle }为一个计算周期，周期内平均每天、每周的工作时间与标准工时大体相同。批准文号：{ $approval }。
labour-contract-hours-flexible = 不定时工作制：在保证乙方休息、休假权利的前提下，由双方协商安排工作时间。批准文号：{ $approval }。
labour-contract-overtime = 甲方确因生产经营需要安排加班的，应当先同工会和乙方协商。加班一般每天不超过一小时；有特殊原因的，在保障乙方身体健康的条件下，每天不超过三小时，每月合计不超过三十六小时。甲方不得强迫或者变相强迫乙方加班。
labour-contract-overtime-pay = 加班报酬按照下列标准支付：平时延长工作时间的，不低于工资的百分之一百五十；休息日加班又不能安排补休的，不低于工资的百分之二百；法定休假日加班的，不低于工资的百分之三百。实行综合计算工时制、不定时工作制的，按照国家和当地的有关规定办理。
labour-contract-leave = 乙方依法享受法定节假日、婚假、丧假、产假、护理假、育儿假等假期。乙方连续工作满一年的，享受带薪年休假：累计工作已满一年、不满十年的为五天，已满十年、不满二十年的为十天，已满二十年的为十五天；法定休假日和休息日不计入其中。

## 劳动报酬

labour-contract-pay = 劳动报酬
labour-contract-pay-day = 甲方以货币形式按月支付工资，于每月{ $payDay }日以前足额发放；遇到法定节假日或者休息日，提前到最近的工作日发放。双方约定的工资如下：
labour-contract-wage-item = 项目
labour-contract-wage-figures = 金额（元/月）
labour-contract-wage-words = 大写
labour-contract-wage-remark = 说明
labour-contract-wage-monthly = 月工资
labour-contract-wage-monthly-remark = 正常工作时间的工资，不含加班报酬
labour-contract-wage-probation = 试用期工资
labour-contract-wage-probation-remark = 从{ $startsOn }到{ $endsOn }
labour-contract-wage-probation-none = 不约定试用期
labour-contract-pay-least = 乙方提供了正常劳动的，甲方支付的工资不得低于当地最低工资标准。试用期工资不得低于本单位相同岗位最低档工资的百分之八十或者本合同约定工资的百分之八十，并且也不得低于最低工资标准。
labour-contract-pay-record = 甲方应当书面记录发放工资的数额、时间和领取人的姓名，由乙方签收，记录至少保存两年，并且每次给乙方一份工资清单。除法律规定可以代扣的项目以外，甲方不得克扣工资，也不得无故拖欠。
labour-contract-pay-standstill = 不是因为乙方的原因造成停工、停产的，在一个工资支付周期之内，甲方照常支付工资；超过一个工资支付周期的，按照国家和当地的规定支付工资或者生活费。

## 社会保险和福利

labour-contract-insurance = 社会保险和福利待遇
labour-contract-insurance-duty = 甲乙双方依法参加社会保险。甲方从用工之日起三十日内为乙方办理社会保险登记，按时足额缴费；乙方个人应缴的部分，由甲方从工资中代扣代缴，并按月告知乙方缴费明细。
labour-contract-insurance-void = 参加社会保险是双方的法定义务。无论以补贴、承诺书或者其他方式约定不缴纳社会保险费，都没有法律效力。
labour-contract-benefits = 乙方患病或者非因工负伤时的医疗期和病假待遇，患职业病、因工负伤和生育时的待遇，以及住房公积金等事项，按照国家和当地的规定执行。甲方另有更好福利的，乙方平等享受。

## 培训、保护

labour-contract-protection = 职业培训、劳动保护和职业危害防护
labour-contract-training = 甲方根据岗位需要，对乙方进行上岗前和在岗期间的职业技能、安全生产培训；国家规定应当具备资格才能上岗的，乙方取得相应资格后上岗。
labour-contract-safety = 甲方按照国家规定提供安全卫生的劳动条件和必要的防护用品，教育和督促乙方遵守操作规程。对违章指挥、强令冒险作业，乙方有权拒绝，这不算违反本合同；对危及生命安全和身体健康的劳动条件，乙方有权批评、检举和控告。
labour-contract-hazards = 本岗位是否存在职业病危害，由甲方在下列两项中据实勾选：□不存在；□存在，危害因素为{ $kinds }，防护措施为{ $measures }。存在职业病危害的，甲方依法安排上岗前、在岗期间和离岗时的职业健康检查，把结果书面告知乙方，建立职业健康监护档案，费用由甲方承担。
labour-contract-women = 女职工依法受到特殊保护。甲方不得因结婚、怀孕、休产假、哺乳等情形降低女职工的工资和福利待遇、限制晋升，或者辞退、单方解除劳动合同；在经期、孕期、产期、哺乳期，不得安排法律禁止从事的劳动。产假不少于九十八天，当地规定更长的，按照当地规定执行。甲方采取措施预防和制止性骚扰。
labour-contract-minors = 乙方已满十六周岁、未满十八周岁的，甲方依法给予未成年工特殊保护：不安排矿山井下、有毒有害、国家规定的第四级体力劳动强度的劳动和其他禁忌从事的劳动，并且定期安排健康检查。

## 变更、解除、终止、续订

labour-contract-ending = 劳动合同的变更、解除、终止和续订
labour-contract-change = 双方协商一致，可以变更本合同约定的内容。变更应当采用书面形式，变更后的文本双方各执一份，并按规定办理备案。
labour-contract-change-of-employer = 甲方变更名称、法定代表人、主要负责人或者投资人，不影响本合同的履行。甲方合并或者分立的，本合同继续有效，由承继其权利义务的单位继续履行。
labour-contract-end-agreed = 双方协商一致，可以解除本合同。
labour-contract-end-by-worker = 乙方提前三十日以书面形式通知甲方，可以解除本合同；在试用期内，提前三日通知即可。
labour-contract-end-by-worker-at-once = 甲方有下列情形之一的，乙方可以解除本合同：（一）没有按照约定提供劳动保护或者劳动条件；（二）没有及时足额支付劳动报酬；（三）没有依法为乙方缴纳社会保险费；（四）规章制度违反法律、法规，损害乙方权益；（五）以欺诈、胁迫或者乘人之危的方式订立、变更合同，致使合同无效；（六）法律、行政法规规定的其他情形。甲方以暴力、威胁或者非法限制人身自由的手段强迫劳动，或者违章指挥、强令冒险作业危及乙方人身安全的，乙方可以立即解除，不需要事先告知。
labour-contract-end-by-employer = 乙方有下列情形之一的，甲方可以解除本合同：（一）在试用期间被证明不符合录用条件；（二）严重违反甲方的规章制度；（三）严重失职、营私舞弊，给甲方造成重大损害；（四）同时与其他单位建立劳动关系，严重影响完成本单位的工作任务，或者经甲方提出后拒不改正；（五）以欺诈、胁迫或者乘人之危的方式订立、变更合同，致使合同无效；（六）被依法追究刑事责任。
labour-contract-end-with-notice = 有下列情形之一的，甲方提前三十日书面通知乙方本人，或者额外支付一个月工资以后，可以解除本合同：（一）乙方患病或者非因工负伤，医疗期满后不能从事原工作，也不能从事甲方另行安排的工作；（二）乙方不能胜任工作，经过培训或者调整岗位后仍然不能胜任；（三）订立合同时依据的客观情况发生重大变化，致使合同无法履行，经协商未能就变更内容达成一致。
labour-contract-end-layoff = 甲方依法进行经济性裁员，需要裁减二十人以上，或者不足二十人但占职工总数百分之十以上的，应当提前三十日向工会或者全体职工说明情况、听取意见，并把裁减人员方案报告劳动行政部门以后，才可以裁减人员。
labour-contract-end-protected = 乙方有下列情形之一的，甲方不得依照前两条的约定解除本合同：（一）从事接触职业病危害的作业而没有做离岗前职业健康检查，或者疑似职业病正在诊断、医学观察期间；（二）在本单位患职业病或者因工负伤，并被确认丧失或者部分丧失劳动能力；（三）患病或者非因工负伤，在规定的医疗期内；（四）女职工在孕期、产期、哺乳期；（五）在本单位连续工作满十五年，并且距法定退休年龄不足五年；（六）法律、行政法规规定的其他情形。
labour-contract-expiry = 有下列情形之一的，本合同终止：（一）合同期满；（二）乙方开始依法享受基本养老保险待遇，或者达到法定退休年龄；（三）乙方死亡，或者被人民法院宣告死亡、宣告失踪；（四）甲方被依法宣告破产；（五）甲方被吊销营业执照、责令关闭、撤销，或者决定提前解散；（六）法律、行政法规规定的其他情形。合同期满而乙方有上一条所列情形之一的，本合同延续到这一情形消失时终止；因工负伤、患职业病的，按照国家有关工伤保险的规定执行。
labour-contract-severance = 符合法定情形的，甲方应当支付经济补偿：按乙方在本单位工作的年限，每满一年支付一个月工资；六个月以上不满一年的，按一年计算；不满六个月的，支付半个月工资。工资的计算基数和封顶标准依照法律规定。甲方违法解除或者终止本合同的，乙方可以要求继续履行；乙方不要求继续履行，或者本合同已经不能继续履行的，甲方按经济补偿标准的二倍支付赔偿金。
labour-contract-handover = 甲方单方解除本合同，应当事先把理由通知工会。解除或者终止时，甲方当场出具证明，一次付清工资，并在十五日内办理档案和社会保险关系转移手续；乙方按照约定办理工作交接，应付的经济补偿在办结交接时支付。甲方对已经解除或者终止的合同文本至少保存二年备查。
labour-contract-renewal = 本合同期满前一个月，甲方应当把是否续订的意向书面告知乙方。双方同意续订的，最好在期满以前签好续订的合同并办理备案。
labour-contract-renewal-open-ended = 乙方在本单位连续工作满十年，或者双方已经连续订立二次固定期限劳动合同而乙方没有法定的除外情形，续订时除乙方自己提出订立固定期限劳动合同以外，应当订立无固定期限劳动合同。

## 劳务派遣

labour-contract-dispatch = 劳务派遣的特别约定
labour-contract-dispatch-host = 甲方派遣乙方到{ $hostEmployer }（用工单位）工作，派遣期限从{ $startsOn }到{ $endsOn }。这一岗位属于{ $postKind }岗位。
labour-contract-dispatch-post-temporary = 临时性
labour-contract-dispatch-post-auxiliary = 辅助性
labour-contract-dispatch-post-substitute = 替代性
labour-contract-dispatch-told = 甲方已经把劳务派遣协议中涉及乙方的内容告知乙方，不克扣用工单位按照协议支付给乙方的劳动报酬。甲方和用工单位都不得向乙方收取费用，用工单位不得把乙方再派遣到其他单位。
labour-contract-dispatch-equal = 乙方与用工单位同类岗位的劳动者同工同酬，并享受与岗位相关的福利待遇和培训。跨地区派遣的，社会保险在用工单位所在地参加，按照当地的规定缴费和享受待遇。
labour-contract-dispatch-idle = 派遣合同为固定期限的，期限不少于二年。乙方没有工作的期间，甲方按照其所在地的最低工资标准，按月支付报酬。
labour-contract-dispatch-return = 用工单位依法退回乙方的，甲方应当重新安排派遣。维持或者提高约定条件而乙方不同意的，甲方可以解除本合同；降低约定条件而乙方不同意的，甲方不得以此为由解除，但是乙方自己提出解除的除外。

## 双方约定的事项

labour-contract-agreed = 双方约定的其他事项
labour-contract-confidential = 乙方应当保守甲方的商业秘密。需要约定竞业限制的，双方另行签订协议；竞业限制只适用于高级管理人员、高级技术人员和其他负有保密义务的人员，期限不超过二年，期间甲方按月给予经济补偿。
labour-contract-service-period = 甲方出资对乙方进行专业技术培训的，可以另行签订协议约定服务期。乙方违反服务期约定应付的违约金，不超过甲方提供的培训费用，也不超过服务期尚未履行部分所应分摊的费用。除服务期和竞业限制以外，不约定由乙方承担的违约金。
labour-contract-extra = 双方另外约定如下：
labour-contract-extra-none = 除以上条款外，双方没有其他约定。

## 争议、其他

labour-contract-disputes = 劳动争议处理
labour-contract-dispute = 双方因本合同发生争议的，可以协商解决，也可以申请调解；不愿协商、调解或者达不成一致的，可以在知道权利受到侵害之日起一年内，向劳动人事争议仲裁委员会申请仲裁。对裁决不服的，除法律另有规定以外，可以自收到裁决书之日起十五日内向人民法院起诉。咨询和投诉电话：12333。
labour-contract-closing = 送达和其他
labour-contract-delivery = 乙方确认，通讯地址{ $address }和手机号码{ $mobile }为接收书面通知的地址和方式；如有变化，应当及时书面告知甲方。
labour-contract-understood = 双方确认已经阅读并理解本合同的全部内容，清楚各自的权利和义务。
labour-contract-law-prevails = 本合同没有约定的事项，按照法律、法规和国家有关规定执行；约定的内容与法律、法规不一致的，以法律、法规为准。
labour-contract-copies = 本合同一式三份，甲乙双方各执一份，另一份存入乙方的职工档案，自双方签字或者盖章之日起生效。

## 签字

labour-contract-sign-employer = 甲方（盖章）
labour-contract-sign-representative = 法定代表人或者委托代理人（签字）：
labour-contract-sign-worker = 乙方
labour-contract-sign-by-hand = 本人（签字）：
labour-contract-sign-date = { $year }年{ $month }月{ $day }日

## 简易文本

labour-contract-simple-work = 工作内容、地点和时间
labour-contract-simple-position = 乙方从事{ $position }岗位的工作，工作地点为{ $workplace }。调整岗位或者长期变更工作地点，由双方协商一致并书面确认。
labour-contract-simple-hours-standard = 乙方的岗位实行标准工时制：每天工作不超过八小时，每周工作不超过四十小时，每周至少休息一天。
labour-contract-simple-hours-comprehensive = 乙方的岗位经批准实行综合计算工时制，周期内平均每天、每周的工作时间与标准工时大体相同。
labour-contract-simple-hours-flexible = 乙方的岗位经批准实行不定时工作制，甲方保证乙方休息、休假的权利。
labour-contract-simple-overtime = 安排加班应当先同乙方协商，并按照平时不低于百分之一百五十、休息日不能补休的不低于百分之二百、法定休假日不低于百分之三百的标准支付加班报酬。乙方依法享受法定节假日、带薪年休假和其他假期。
labour-contract-simple-care = 社会保险和劳动保护
labour-contract-simple-insurance = 双方依法参加社会保险，甲方从用工之日起三十日内办理登记，个人应缴部分由甲方代扣代缴。约定不缴纳社会保险费的，没有法律效力。
labour-contract-simple-safety = 甲方提供符合国家规定的劳动条件和防护用品，对乙方进行安全教育；岗位存在职业病危害的，事先如实告知，并依法安排职业健康检查。乙方遵守操作规程，有权拒绝违章指挥和强令冒险作业。
labour-contract-simple-ending = 变更、解除、终止和续订
labour-contract-simple-change = 双方协商一致，可以书面变更或者解除本合同。单方解除和终止本合同的情形、程序，以及不得解除的情形，依照《中华人民共和国劳动合同法》第三十七条至第四十五条的规定。
labour-contract-simple-severance = 依法应当支付经济补偿的，按照《中华人民共和国劳动合同法》第四十六条、第四十七条执行。解除或者终止时，甲方出具证明，结清工资，并在十五日内办理档案和社会保险关系转移手续。
