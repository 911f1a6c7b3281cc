### 网厅录入单。

entry-sheet-title = 网厅录入单
entry-sheet-path = 网厅菜单：
entry-sheet-column-number = 序号
entry-sheet-column-label = 网厅栏目
entry-sheet-column-value = 填写内容
entry-sheet-column-done = 已填
entry-sheet-notes = 录入时请注意
entry-sheet-note-page = 栏目的名称和先后以网厅页面为准；本单按业务操作指南的顺序排列，填好一项勾一项。
entry-sheet-note-pick = 日期等能在页面上选择的，请选择，不要自己输入，以免格式出错。
