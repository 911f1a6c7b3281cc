### 合同变更。$known 是 yes 时 $old 是合同上现在的内容。

change-title = 合同变更
change-summary = 变更的内容都齐了，请核对。确认后我来生成变更协议书，供您下载打印、双方签字盖章。
change-items = 要变更合同的哪些内容？可以选一项，也可以选几项。
    .label = 变更事项
    .hint = 点按钮，或者一次说全，例如：工资和岗位、1和3、全部。只是写错了姓名、电话的，请办“修改”
    .choice-wage = 工资
    .words-wage = 月工资|备案工资|薪资|薪水|劳动报酬|报酬|加薪|涨工资|调薪|降薪|待遇
    .choice-position = 岗位
    .words-position = 工作岗位|职位|职务|工种|工作内容|调岗|换岗
    .choice-workplace = 工作地点
    .words-workplace = 地点|上班地点|工作地|搬迁
    .choice-hours = 工时制度
    .words-hours = 工时|工作时间|上班时间|综合工时|不定时
    .choice-term = 合同结束日期
    .words-term = 期限|合同期限|结束日期|到期日|到期时间|延长合同|延期|延长|缩短合同
    .choice-other = 其他约定
    .words-other = 其他|其它|别的|其他条款|其他内容
change-newMonthlyWage = { $known ->
        [yes] 新的月工资多少元？现在是 { $old }。
       *[no] 新的月工资多少元？
    }
    .label = 新的月工资
    .hint = 填税前金额，不低于最低工资标准，例如：3500、三千五
change-newPosition = { $known ->
        [yes] 新的岗位是什么？现在是“{ $old }”。
       *[no] 新的岗位是什么？
    }
    .label = 新的岗位
    .hint = 例如：店长
change-newWorkplace = { $known ->
        [yes] 新的工作地点在哪里？现在是“{ $old }”。
       *[no] 新的工作地点在哪里？
    }
    .label = 新的工作地点
    .hint = 例如：曲靖市沾益区某某路 1 号
change-newHoursSystem = { $known ->
        [yes] 改为哪一种工时制度？现在是{ $old }。
       *[no] 改为哪一种工时制度？
    }
    .label = 新的工时制度
    .hint = 综合计算和不定时要先经人社部门批准
    .choice-standard = 标准工时
    .words-standard = 标准|标准工时制|八小时|8小时|正常班|双休
    .choice-comprehensive = 综合计算工时
    .words-comprehensive = 综合|综合工时|综合计算|综合工时制|综合计算工时制
    .choice-flexible = 不定时工时
    .words-flexible = 不定时|不定时工作制|弹性|弹性工作|不定时工时制
change-newEndsOn = { $known ->
        [yes] 合同改到哪一天结束？现在是 { $old }。
       *[no] 合同改到哪一天结束？
    }
    .label = 新的结束日期
    .hint = 例如：2029年11月30日。合同快到期、要再签一份的，请办“续签”
change-otherChange = 还要变更什么？请写清楚变更前和变更后的内容。
    .label = 其他变更
    .hint = 例如：原约定每月20日发工资，改为每月15日发工资
change-effectiveOn = 变更从哪一天起生效？
    .label = 生效日期
    .hint = 例如：今天、下个月1号
change-signedPhoto = 请上传双方签字盖章的变更协议书照片。
    .label = 签字盖章的变更协议书
    .hint = 整页拍清楚，签名和公章要看得见
