### `wangqian demo` 在终端里说的话

cli-demo-working = 正在编造一个演示科室，大约需要半分钟……
cli-demo-done =
    演示数据已经写好：{ $employers } 家单位，{ $contracts } 份合同，{ $filings } 件备案事项（其中 { $waiting } 件等待审核），{ $tickets } 条咨询等待答复。
cli-demo-admin =
    专管员（网页聊天）：{ $url }/account/sign-in
      用户名　{ $username }
      密　码　{ $password }（只显示这一次）
      单　位　{ $employer }
cli-demo-desk =
    经办人员（一次性登录链接，24 小时内有效）：
      { $url }
cli-demo-start = 现在可以用 npm start 启动服务，再打开上面的地址。
cli-demo-running = 服务启动后即可打开上面的地址；已经在运行的，刷新页面就能看到。
cli-demo-invented =
    单位、人员、号码、照片全部是编造的，页面和文书上都标有“演示”。
    不要了就停止服务，删掉 { $place }，一切恢复原样。
cli-demo-refused-demo =
    { $place } 里已经有演示数据了（也可能上一次没有写完）。
    要重新来一遍，请停止服务，删掉 { $place }，再运行一次。
cli-demo-refused-employers =
    { $place } 里已经有单位登记的资料，不能混入演示数据。
    请用 DATA_DIR 另选一个文件夹，例如：DATA_DIR=./demo npm run -s wangqian -- demo
