### 没有按钮的地方：终端

plain-step = 〔第 { $at } / { $total } 项 · { $label }〕
plain-law = （{ $law }）
plain-row = { $label }：{ $value }
plain-row-numbered = { $number }. { $label }：{ $value }
plain-choice = { "  " }{ $number }) { $label }
plain-document = 文件：{ $name }{ $pages ->
    [0] {""}
   *[other] （{ $pages } 页）
}，保存请输入“下载 { $number }”

terminal-greeting = 直接输入就可以开始。选项输入编号；要发照片，输入文件的路径；退出按 Ctrl-C。
terminal-prompt = 您：
terminal-name = 助手：
terminal-goodbye = 再见。填过的内容都存好了，下次接着办。
terminal-saved = 已保存：{ $path }
terminal-no-document = 没有第 { $number } 个文件。
terminal-document-gone = 这个文件打不开，可能不是您的。
terminal-cannot-save = 不能保存到 { $path }：{ $reason }
terminal-cannot-read = 打不开 { $path }：{ $reason }
terminal-secret-refused-too-short = 密码太短了，至少要 8 位。
terminal-secret-refused-too-long = 密码太长了，最多 128 位。
terminal-secret-refused-same = 密码不能和用户名一样，请换一个。
terminal-too-long = 这条消息太长了，最多 { $limit } 个字。
