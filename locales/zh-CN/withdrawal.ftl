### 撤销：审核通过后七日内。

withdrawal-title = 撤销备案
withdrawal-summary = 请核对。确认后我来生成撤销申请，请经人事负责人签字并盖章，再带到劳动关系科当面办理。
withdrawal-reason = 为什么要撤销？这句话会写进申请里。
    .label = 撤销原因
    .hint = 例如：员工没有到岗，合同没有履行
