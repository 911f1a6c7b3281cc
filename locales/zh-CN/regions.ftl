### 各办理机构的名称和说明。网厅菜单名按网厅原样，存在 src/regions。

region-zhanyi = 沾益区
    .office = 沾益区人社局劳动关系科
    .division-label = 主管部门行政区划
    .portal = 云南省人社服务网上大厅
    .visit = 沾益区人社局 { $room } 办公室

region-office-hours = 工作日 { $periods }（以办公室公布的时间为准）
region-phone = 电话 { $phone }
region-group-qq = QQ 群“{ $name }”（{ $number }），入群后请把群名片改为“单位名称+姓名”
region-source = 来源：{ $name } { $section }，核对于 { $checkedOn }

division-530303 = 沾益区（530303）
    .names = 沾益|沾益区|曲靖市沾益区|曲靖沾益|云南省曲靖市沾益区
division-530328 = 沾益县（530328，已改为沾益区）
    .names = 沾益县|曲靖市沾益县|云南省曲靖市沾益县
