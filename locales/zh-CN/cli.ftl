### 命令行里工作人员看到的话。

cli-officer-waiting = 待审核 { $count } 件
cli-officer-help = 请输入：通过 1、退回 1 原因、查看 1（数字是上面的序号）
cli-officer-name = 经办人员（终端）
cli-officer-approved = 已通过：{ $number }
cli-officer-returned = 已退回：{ $number }
cli-officer-stale = 这件事项刚被别人处理过，没有重复处理。
