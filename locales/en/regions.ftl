### Names and notes of the offices. Menu names are kept as the portal shows them, in src/regions.

region-zhanyi = Zhanyi District
    .office = Labour Relations Office of Zhanyi District
    .division-label = Division in charge (主管部门行政区划)
    .portal = Yunnan HRSS online service hall
    .visit = Room { $room }, Zhanyi District Human Resources and Social Security Bureau

region-office-hours = working days { $periods } (the office's own notice prevails)
region-phone = phone { $phone }
region-group-qq = QQ group "{ $name }" ({ $number }); please set your group card to "company name + your name"
region-source = Source: { $name } { $section }, checked on { $checkedOn }

division-530303 = Zhanyi District (530303)
    .names = Zhanyi|Zhanyi District
division-530328 = Zhanyi County (530328, now a district)
    .names = Zhanyi County
