/*
 * Days off and made-up working days as the State Council publishes them each year, usually in November.
 *
 * 2024 to 2026 from the notices themselves; 2018 to 2023 taken from the MIT-licensed data of chinese-days 1.5.7, which
 * agrees day by day with a second collection; a test compares all years again. The numbers of the notices are from
 * memory. For 2027 no notice was known on
 * 2026-11-21: only the statutory days follow from 全国年节及纪念日放假办法 and the lunar calendar.
 */

export interface HolidayYear {
  year: number;
  /** Where the days are published. */
  notice: string;
  /** False while only the statutory days are known and shifted working days are not. */
  complete: boolean;
  /** "MM-DD" or "MM-DD/MM-DD", both days included. */
  off: readonly string[];
  /** Saturdays and Sundays on which people work, "MM-DD". */
  work: readonly string[];
}

export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2018,
    notice: "国办发明电〔2017〕12号",
    complete: true,
    off: [
      "01-01",
      "02-15/02-21",
      "04-05/04-07",
      "04-29/05-01",
      "06-16/06-18",
      "09-22/09-24",
      "10-01/10-07",
      "12-30/12-31",
    ],
    work: ["02-11", "02-24", "04-08", "04-28", "09-29", "09-30", "12-29"],
  },
  {
    year: 2019,
    notice: "国办发明电〔2018〕15号、国办发明电〔2019〕3号",
    complete: true,
    off: ["01-01", "02-04/02-10", "04-05/04-07", "05-01/05-04", "06-07/06-09", "09-13/09-15", "10-01/10-07"],
    work: ["02-02", "02-03", "04-28", "05-05", "09-29", "10-12"],
  },
  {
    year: 2020,
    notice: "国办发明电〔2019〕16号、国办发明电〔2020〕1号",
    complete: true,
    off: ["01-01", "01-24/02-02", "04-04/04-06", "05-01/05-05", "06-25/06-27", "10-01/10-08"],
    work: ["01-19", "04-26", "05-09", "06-28", "09-27", "10-10"],
  },
  {
    year: 2021,
    notice: "国办发明电〔2020〕27号",
    complete: true,
    off: [
      "01-01/01-03",
      "02-11/02-17",
      "04-03/04-05",
      "05-01/05-05",
      "06-12/06-14",
      "09-19/09-21",
      "10-01/10-07",
    ],
    work: ["02-07", "02-20", "04-25", "05-08", "09-18", "09-26", "10-09"],
  },
  {
    year: 2022,
    notice: "国办发明电〔2021〕11号",
    complete: true,
    off: [
      "01-01/01-03",
      "01-31/02-06",
      "04-03/04-05",
      "04-30/05-04",
      "06-03/06-05",
      "09-10/09-12",
      "10-01/10-07",
    ],
    work: ["01-29", "01-30", "04-02", "04-24", "05-07", "10-08", "10-09"],
  },
  {
    year: 2023,
    notice: "国办发明电〔2022〕16号",
    complete: true,
    off: ["01-01/01-02", "01-21/01-27", "04-05", "04-29/05-03", "06-22/06-24", "09-29/10-06"],
    work: ["01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"],
  },
  {
    year: 2024,
    notice: "国办发明电〔2023〕7号",
    complete: true,
    off: ["01-01", "02-10/02-17", "04-04/04-06", "05-01/05-05", "06-08/06-10", "09-15/09-17", "10-01/10-07"],
    work: ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"],
  },
  {
    year: 2025,
    notice: "国办发明电〔2024〕12号",
    complete: true,
    off: ["01-01", "01-28/02-04", "04-04/04-06", "05-01/05-05", "05-31/06-02", "10-01/10-08"],
    work: ["01-26", "02-08", "04-27", "09-28", "10-11"],
  },
  {
    year: 2026,
    notice: "国办2025年11月4日通知",
    complete: true,
    off: [
      "01-01/01-03",
      "02-15/02-23",
      "04-04/04-06",
      "05-01/05-05",
      "06-19/06-21",
      "09-25/09-27",
      "10-01/10-07",
    ],
    work: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"],
  },
  {
    year: 2027,
    notice: "全国年节及纪念日放假办法（国务院令第795号）",
    complete: false,
    off: ["01-01", "02-05/02-08", "04-05", "05-01/05-02", "06-09", "09-15", "10-01/10-03"],
    work: [],
  },
];
